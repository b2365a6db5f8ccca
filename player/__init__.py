"""From visits to pictures: journeys, payload, stage, flows."""
