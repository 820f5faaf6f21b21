/**
 * Irregular verbs: the base form, then the forms that no rule of endings leads back to it. Forms that are other words more
 * often (wound, ground, bound, lay) are left out.
 */
export const irregularVerbs = `
arise arose arisen
bear bore borne
beat beaten
begin began begun
bend bent
bid bade bidden
bite bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
build built
burn burnt
buy bought
cancel cancelled cancelling
catch caught
choose chose chosen
cling clung
come came
control controlled controlling
creep crept
deal dealt
die died dying
dig dug
draw drew drawn
dream dreamt
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
freeze froze frozen
fuel fuelled fuelling
get got gotten
give gave given
go went gone
grow grew grown
hang hung
hear heard
hide hid hidden
hold held
keep kept
know knew known
label labelled labelling
lead led
learn learnt
leave left
lend lent
lie lied lying
light lit
lose lost
make made
mean meant
meet met
need needed needing
pay paid
prove proven
rebel rebelled rebelling
ride rode ridden
ring rang rung
rise rose risen
run ran
see saw seen
seek sought
sell sold
send sent
set setting
shake shook shaken
shine shone
shoot shot
show shown
shrink shrank shrunk
sing sang sung
sink sank sunk
signal signalled signalling
sit sat
slay slew slain
sleep slept
slide slid
speak spoke spoken
speed sped
spend spent
spin spun
spring sprang sprung
stand stood
steal stole stolen
stick stuck
sting stung
strike struck stricken
swear swore sworn
sweep swept
swell swollen
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
tie tied tying
travel travelled travelling
tread trod trodden
use used using
wake woke woken
wear wore worn
weave wove woven
weep wept
win won winning
write wrote written
`;

/** What may stand before an irregular verb: rebuilt, overthrew, withdrew, understood. */
export const verbPrefixes = [
  'inter',
  'under',
  'broad',
  'over',
  'with',
  'fore',
  'for',
  'mis',
  'out',
  'be',
  're',
  'un',
  'up',
];
