"""Given names common among people and staff in England, to notice a person's name where a team's or a step's is meant.

Short on purpose: a hint for a person to look, not a list of all names. Names that are everyday words or places as well
(April, Grace, Hope, Mark, May, Rose, Victoria, Will …) are left out.
"""

_NAMES = """
aaliyah aaron abdul abdullah abigail adam adrian ahmed aisha alan alex alexander alexandra ali alice alison amanda
amelia amina amy andrea andrew angela anita ann anna anne anthony arthur ashley barbara ben benjamin beth bethany
brian callum cameron carol caroline catherine charles charlie charlotte cheryl chloe chris christina christine
christopher claire colin connor craig daniel daniela danielle darren dave david dean deborah debbie declan denise
derek diane donna dylan edward eleanor elena elizabeth ella ellie emily emma eric ethan eva evelyn farah fatima
fiona francesca frank freya gareth gary gemma geoffrey gillian glenn graham hannah harriet harry hassan hayley
heather helen henry holly hussain hussein ian ibrahim imran isaac isabella isla ismail jack jackie jacob jacqueline
jake james jamie jane janet jason jean jennifer jeremy jessica joan joanna joanne joe joel john jonathan jordan
joseph joshua judith julia julian julie karen karim kate katherine kathleen katie kayleigh keith kelly kenneth kerry
kevin khadija kieran kim kirsty kyle laura lauren leah leanne lee lesley lewis liam linda lisa lorraine louise lucas
lucy luke lydia lynn malcolm margaret maria marie martin mary maryam matthew megan melanie melissa michael michelle
mohamed mohammad mohammed molly monika muhammad mustafa nadia naomi natalie natasha nathan neil niamh nicholas
nicola nicole nigel noah oliver olivia omar oscar owen pamela patricia patrick paul paula peter philip phoebe
priya rachel rahul raj rebecca richard robert robin roger ross ruth ryan sally sam samantha samuel sandra sara sarah
scott sean shannon sharon sheila shirley simon sophia sophie stacey stephanie stephen steven stewart stuart susan
suzanne tanya tariq teresa theo thomas tim timothy tina toby tom tony tracey tracy trevor usman vanessa wayne wendy
william yasmin yusuf yvonne zahra zainab zara zoe
"""
GIVEN_NAMES = frozenset(_NAMES.split())
