"""What is right and wrong with an installation, in words (`journey-map doctor`)."""
