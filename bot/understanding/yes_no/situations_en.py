"""What people tell of a situation in English, by what was asked about: how it sounds when it is well, and when it is not.

Data, folded. Each row: words of the question, tellings of a good outcome, tellings of a bad one; a blank stands for one space.
Whether good means yes is for the question to decide ("is it warm now?", "is it still cold?").
"""

# ruff: noqa: E501  (alternations of words read best unbroken)

from __future__ import annotations

import re

_ROWS: tuple[tuple[str, str, str], ...] = (
    (  # what should be cold
        r"air-?con\w*|air con\w*|a/?c|fridge|freezer|chiller|ice|cool(?:ing|er)?",
        r"cold|cool|freezing|frozen|icy|chilly|chilled|shiver\w*|blankets?|jumpers?|sweaters?|hoodie|duvet|arctic|winter|penguins?|igloo|genting|goosebumps|ice cubes?|ice ?cream is (?:solid|hard)|rock hard|like a rock|milk(?:'s| is) (?:fine|cold|fresh)",
        r"warm\w*|hot|hotter|sweat\w*|hairdryer|hair dryer|sauna|ovens?|melt\w*|boiling|roasting|stuffy|stifling|dripping with sweat|sleeping (?:outside|on the balcony)|fans?|milk(?:'s| is| has)? (?:turned|off|sour\w*|gone)|sour|curdled|gone off|puddle|soup|spoil(?:t|ed|s)?|threw|throw|bin(?:ned)? (?:everything|the lot)",
    ),
    (  # what should be warm
        r"heat\w*|boiler|radiators?|hot water|shower|furnace|warm|immersion|underfloor|stove|oven|hot",
        r"toasty|warm(?:er)?|cosy|cozy|snug|roasting|sweating|hot(?: and strong)?|piping|steam\w*|steaming|tropical|bath|shorts|t-shirt|(?:took|taking|off) (?:my|the|our) (?:jumper|coat|fleece|cardigan|sweater)\w*|(?:jumper|coat|fleece|cardigan)s? (?:is |are )?off|tea towels? drying|lovely shower|long shower|(?:burnt?|burned|scalded) my (?:tongue|hand|mouth)",
        r"cold\w*|freezing|freez\w*|froze|icy|icicle|ice|arctic|chill\w*|coats?|jumpers?|blankets?|duvet|kettles?|shiver\w*|(?:see|seeing) (?:my|our) (?:own )?breath|hats?|gloves|scarf|bobble hat|hot water bottle|socks|fan heater|electric heater|brass monkeys|lukewarm|tepid|igloo|fridge|penguins?|(?:washing|showering|bathing) at (?:my|the|our) \w+|gym (?:to|for a) shower|baby wipes|microwave\w*|reheat\w*|stone cold",
    ),
    (  # what should be dry
        r"leak\w*|drip\w*|rain\w*|damp|flood\w*|tap|taps|roof|gutter\w*|pipes?|ceiling|puddle|seal|plumb\w*|condensation",
        r"dry(?:er)?|bone dry|tight as a drum|watertight|bucket(?:s)?(?:'s| is| are| has| have)? (?:been )?(?:gone|away|back|retired|redundant|empty)|(?:put|threw|packed) (?:the |my )?\w+ away|(?:saucepans?|pans?|towels?|mop) away|stayed outside|not a drop|no (?:more )?drips?|stopped dead",
        r"wet(?:ter)?|damp|soak\w*|sopping|drench\w*|puddles?|buckets? (?:is |are )?(?:\w+ )?(?:full|under|out|there)|bucket's (?:\w+ )?(?:full|under|out|still|there|half|back (?:out|under))|empty(?:ing)? (?:the|a) bucket|saucepans?|wellies|wellington\w*|mop(?:ping|ped)?|drip (?:drip)?|dripp\w*|drips|pour\w*|flood\w*|pond|lake|swim\w*|paddl\w+|canoe|ark|niagara|waterfall|fish (?:farm|tank)|goldfish|ducks?|snorkel|umbrella|stains?|through the ceiling|trickl\w*|plip\w*|tap tap|towels? (?:down|on the floor|everywhere)",
    ),
    (
        r"drain\w*|block\w*|clog\w*|sink|toilet|loo|pressure|flush\w*|sewer|dishwasher|shower",
        r"empt(?:ies|ied|y) (?:in|straight|right)|flow\w*|(?:straight|right) down|whoosh|gurgles? (?:no|away)|gush\w*|power ?shower|hot and strong|strong|like a (?:waterfall|fire ?hose)|runs? clear|clear|flushes|swallows",
        r"standing water|back(?:s|ed|ing) up|ankle deep|paddl\w+|trickl\w*|dribbl\w*|overflow\w*|plung\w+|swamp|gurgling|bubbling up|pool at the bottom|bailing|scoop\w*|still full|won't go down|stand in",
    ),
    (  # what should be quiet
        r"nois\w+|rattl\w*|squeak\w*|quiet\w*|silent|hum\w*|loud\w*|bang\w*|alarm|beep\w*|buzz\w*|whin\w*|clunk\w*|knock\w*|grind\w*|squeal\w*|hiss\w*|crackl\w*|vibrat\w*|party|dog|barking|creak\w*|click\w*|whistl\w*",
        r"quiet\w*|silen(?:t|ce)|purr\w*|whisper\w*|mouse|pin drop|peace(?:ful)?|church|library|graveyard|tomb|slept|(?:can|could) hear myself|forgot (?:it was|it's) (?:on|there)|smooth|(?:don't|can't|wouldn't) (?:even )?(?:know|hear|notice|tell) (?:it's|it|a thing)|can hear (?:the )?(?:clock|birds|radio|music)|waves|at the back|away from|carpet|like a (?:kitten|baby|log|mouse)",
        r"loud\w*|racket|din|deafening|tins?|jet|tractor|planes?|trains?|helicopter|drum\w*|maracas|earplugs|ear plugs|shout\w*|wakes? (?:me|us|the (?:kids|baby|house|whole))|woke (?:me|us|the)|howl\w*|scream\w*|grinding|thump\w*|clatter\w*|part(?:y|ies)|wedding|music|karaoke|disco|bass|drunks?|bark\w*|marbles|spoons|turn the (?:tv|telly|radio) up|lawn ?mower|every (?:bump|corner|pothole|turn)|over every|pillow over|building site|awake|up all night|traffic|snor\w+|hear every(?:thing| word)|(?:above|next to|beside|over) the (?:disco|bar|lift|kitchen|road|club|pub|street|motorway|nightclub|stage)|ding|drone|beehive|clunks?|squeaks?|rattles|whines?|hums|buzzes|beeps|knocks|banging|till (?:\d+|midnight|dawn|the small)",
    ),
    (
        r"shak\w*|vibrat\w*|wobbl\w*|stable|steady|spin\w*|level|judder\w*",
        r"steady|still as|rock|solid|stays? put|stayed (?:put|there|up)|stable|(?:a )?coin on (?:top|its)|glass of water|doesn't (?:move|budge)|hasn't (?:moved|budged)",
        r"walk(?:s|ed|ing)|danc(?:es|ed|ing)|jump\w*|hop\w*|wobbl\w*|earthquake|take off|takes off|lift ?off|travel\w*|bounc\w*|jig|sprint\w*|hold it down|shak\w*|judder\w*|rocks",
    ),
    (  # a lamp that should be dark
        r"warning|engine (?:management )?light|dashboard|fault (?:light|code)|error (?:light|message|code)|message still|light (?:still )?(?:come|came|back|on)|pop-?ups?|error",
        r"(?:went|gone|going|is|it's|stayed|stays|been) (?:right |straight )?(?:off|out|dark|away|clear|blank)|dark|vanish\w*|disappear\w*|gone|clear(?:ed)?|not a blink|(?:haven't|not) seen it|never (?:came|come) back|off for good",
        r"lit|glow\w*|orange|amber|red|yellow|flash\w*|blink\w*|christmas tree|(?:came|come|comes|back|popped|pops?|lights|lit|light(?:ed)?) (?:right |straight |back )?(?:on|up)|star(?:es|ing) (?:back )?at|there (?:every|each)|every (?:single )?time|on (?:again|all the time|permanently)|won't go (?:away|out|off)|beep\w*|still there|same (?:code|message)|whole (?:screen|dash)",
    ),
    (
        r"power|outages?|electric\w*|blackouts?|cuts|trip\w*|fuse\w*",
        r"lights? (?:has |have )?(?:been |stayed |are )?(?:on|back)|stayed on|been on|uninterrupted|steady",
        r"(?:in|through) the dark|dark\w*|candles?|torch(?:es)?|lights? (?:out|off|went|go|goes|keep)|generator|went (?:out|off|down)|goes (?:out|off)|flicker\w*|fuse ?box|pitch black|blackout|reset(?:ting)? the clock|freezer (?:thawed|defrosted)|trips",
    ),
    (  # lines, signals, pictures
        r"internet|broadband|wi-?fi|signal|sim|connection|network|router|line|phone|tv|picture|channels?|reception|satellite|sound|speed|data|roaming|landline|fibre|esim|screen|stream\w*|download\w*|upload\w*|camera",
        r"(?:full|all|five|four|\d) bars|bars (?:are|showing|all)|(?:calling|texting|typing|writing|sending this|messaging|talking|ringing|posting) (?:\w+ )?(?:from|on|over|through|with) it|flying|blazing|rocket|lightning|whizz\w*|zoom(?:ing|s)|netflix|stream(?:ing|s|ed)|watch(?:ing|ed) (?:the|a|it|tv|films?|telly|netflix)|binge\w*|crystal|sharp|pin sharp|count (?:the|every)|see every|clear as|hear (?:every\w*|the birds)|back online|online again|video call\w*|hd|speedy|snappy|kids (?:are )?(?:happy|gaming|back)",
        r"buffer\w*|(?:no|zero|one) (?:bars?|service|signal|connection|network|dial tone)|snow\w*|fuzz\w*|grainy|blurr\w*|pixel\w*|squares|lines across|spinning|wheel|circle|hotspot|tether\w*|mobile data|my data|roof|(?:top|end|bottom) of the (?:garden|road|hill|drive|street)|dongle|dial-?up|snail|crawl\w*|tortoise|snail's|drops|dropp\w+|cut(?:s|ting)? (?:out|off)|in and out|red light|flashing|invalid|emergency calls only|no (?:picture|sound)|black screen|blank|smoke signals|pigeons?|starbucks|neighbour's|library|ca?fe|can't tell (?:the|who|if)|telling? the ball|freez\w+|frozen|robots?|underwater|dead",
    ),
    (
        r"app|apps|website|site|login|log in|password|account|portal|software|update|page|system|program\w*|activate|computer|laptop|tablet|printer|screen",
        r"(?:got|i'm|am|let me|straight|right) (?:straight |right )?in|logged in|loads|opens (?:fine|first|straight|right)|first (?:try|time|go)|(?:running|runs|works?) like|snappy|smooth\w*|hasn't crashed|in no time|(?:typed|put) it in|full bars|prints",
        r"(?:opens|loads)[^.]{0,24}(?:dies|shuts|closes|crash\w*|gone|freezes)|falls? (?:over|down)|kick(?:s|ed) me out|throws? me out|logs? me out|pop(?:s|ped) up|invalid|locked|wrong password|loop|white screen|blue screen|black screen|blank|hang(?:s|ing)|froze\w*|freez\w*|crash(?:es|ed|ing)|(?:can't|cannot|can not|couldn't) (?:even )?(?:get|reach|see|open|find)|spinning|hourglass|error|shuts (?:down|itself)|closes itself|dies|reinstall\w*|boots? me|won't (?:open|load|let|start)|unresponsive|(?:says|tells me) (?:invalid|wrong|incorrect|no such|failed|unknown)",
    ),
    (
        r"smell\w*|stink|odou?r|stench|mould\w*|musty|fumes|smoke",
        r"fresh|(?:stink|smell|pong|odou?r|whiff)(?:'s| is| has)? (?:all |finally )?(?:gone|vanished|disappeared|cleared)|sweet|roses?|lavender|lemons?|daisy|can breathe|breathe again|only (?:fresh )?paint|nothing but|aired",
        r"st[ia]nk(?:s|ing)?|stench|reek\w*|pong\w*|whiff\w*|wet dog|sewers?|eggs?|drains?|open (?:every|the|all|a) windows?|windows? (?:wide )?open|hold (?:my|your) (?:breath|nose)|gag\w*|peg|something (?:has )?died|died in|rott?(?:en|ing)|cabbage|cheese|feet|fishy|fish market|headache|cough\w*|swamp|perfume to|moved rooms|changed rooms|ashtray|smok(?:y|e)|mould\w*",
    ),
    (
        r"mice|mouse|rats?|ants?|pests?|roach\w*|cockroach\w*|bugs?|wasps?|moths?|fleas?|bed ?bugs|insects?|termites?|flies|spiders?|rodents?|pigeons?|squirrels?|treatment",
        r"not (?:a|one)(?: single)? (?:\w+)|haven't (?:seen|spotted|heard)|(?:cat|dog)(?:'s| is) (?:bored|unemployed|out of a job)|bait (?:un\w+|not)|traps? (?:are |all )?empty|peace|disappeared|vanished|gone|all dead|pest free|clear",
        r"saw (?:\w+ ){0,2}(?:one|two|three|a|some|another|them)|spotted|running (?:across|around|along|over)|scurr\w+|scuttl\w+|droppings|^(?:one|two|three|four|five|six|\d+|a couple|loads|dozens|hundreds|plenty|at least)\b|army|armies|crawling|nest\w*|scratching|gnaw\w*|chew\w*|bites?|bitten|(?:in|behind|under) the (?:kitchen|pantry|cupboards?|bath\w*|fridge|loft|attic|cereal|bread|walls?|sink|oven)|caught|swarm\w*|breeding|having a party|moved in|cat (?:has )?(?:caught|brought)",
    ),
    (
        r"lifts?|elevator|escalator|stairlift",
        r"rode|riding|ride it|(?:going )?up and down|no more stairs|knees? (?:are|is|thank\w*)|took it|in seconds|whisk\w*|doors open|glid\w+",
        r"stairs|on foot|climb\w*|carr(?:y|ied|ying)|(?:\w+(?:th|rd|nd|st)|\w+) floors?|flights|out of order|puff\w*|calves|trapped|stuck|walk(?:ing|ed)? up|tape|sign",
    ),
    (
        r"car|engine|start\w*|brakes?|clutch|battery|gear\w*|van|motor\w*|bike|scooter|steering|tyres?|tires?|wheel\w*|drives?|driving",
        r"purr\w*|(?:starts?|started) (?:first|straight|right|every|like)|drives? (?:like|beautifully|lovely|fine|straight)|glid\w*|smooth\w*|\d+ miles|fires? up|stops? on a (?:dime|sixpence)|like (?:new|the day)|holds? (?:its )?charge|pulls like|handles",
        r"jump(?:ing|ed)? (?:start|leads)|(?:bump|push)(?:ed|ing)? (?:start|it)|tow\w*|bus(?:es)?|on foot|walking|taxi|stall\w*|won't (?:start|turn)|cut(?:s|ting)? out|stran\w+|hard shoulder|aa|recovery|pulls? to|flat|metal on metal|limp mode|cough\w*|splutter\w*|judder\w*|dead as|clicks|grind\w*|racket",
    ),
    (  # bodies
        r"swell\w*|redness|red|fever|temperature|rash|itch\w*|pain\w*|sore\w*|ache\w*|hurt\w*|limp\w*|side effects?|symptoms?|cough\w*|dizz\w*|nausea|sick\w*|stitch\w*|wound|bleed\w*|headaches?|unwell|feeling|feel|better|dose|tablets?|medication|medicine|tooth|teeth|knee|(?:your|lower|bad) back|shoulder|vomit\w*|breath\w*|allerg\w*|infection|bandage|numb\w*|treatment|eating|appetite|cream|physio",
        r"(?:3[67]|3[67]\.\d)(?!\d)|normal|clear(?:ed)?(?: up)?|skin'?s? (?:is )?clear|faded|fading|heal\w*|flat|pale|cool(?: forehead)?|giggl\w*|sleep(?:ing|s) (?:soundly|well|fine|like|right)|slept|like a (?:baby|log|lamb|puppy)|out like a light|right as rain|running (?:a)?round|back (?:at|to|in) (?:work|school|the gym|running|football|normal|himself|herself|myself)|(?:eat|wolf|scoff)(?:ing|s|ed)|playing|bouncing|chasing|fit as|fine|great|good|never better|new (?:man|woman|person)|on the mend|did the trick|worked wonders|painless|don't feel a thing|comfortable|ran \w+|jump\w*|gone|dry",
        r"(?:38|39|4[01])(?:\.\d)?(?!\d)|burning|boiling|puffy|swollen|swell\w*|balloon|tomato|beetroot|lobster|hot|red(?:der)?|angry|itch\w*|scratch\w*|sore|throb\w*|pus|ooz\w*|weep\w*|bleed\w*|spread\w*|dizzy|throwing up|threw up|thrown up|vomit\w*|sick|queasy|nause\w*|headaches?|migraine|awake|wide awake|toss\w*|counting sheep|owl|staring at the ceiling|stinging|stings|painkillers|paracetamol|ibuprofen|limp(?:s|ing)|can't (?:walk|sit|sleep|bend|lift|chew|eat|move|keep|lie|stand)|agony|stiff|crying|whimper\w*|shiver\w*|faint\w*|woozy|drowsy|sleepy|zombie|runs|loo all|stomach|tummy|rash|lumps?|bruis\w*|hurts?|aches?|aching|killing me|hobbl\w*|three legs|crutch\w*|cough\w*|sneez\w*|hives|spots|shaky|dry mouth|poor (?:mite|thing|lamb|boy|girl)",
    ),
    (
        r"sleep\w*|slept|mattress|bed|pillows?|room|night|stay|rest",
        r"(?:slept|sleep|sleeping|out) (?:\w+ )?(?:like|right through|through|soundly|well|straight)|like a (?:log|baby|light|cloud)|cloud|best night|didn't want to (?:get up|leave)|overslept|dead to the world|snoring|through the night|peace and quiet",
        r"toss\w*|awake|counting sheep|back (?:hurts|ache\w*|is killing)|lump\w*|springs?|plank|hammock|sag\w*|(?:didn't|couldn't|can't|haven't|never) (?:get a wink|sleep|slept|close)|wink of sleep|woke (?:me|us|up (?:at \d|every|twice|with|in pain)|every|twice)|up all night|sofa|floor|earplugs|barely slept|ceiling all night",
    ),
    (  # cleanliness
        r"clean\w*|tid(?:y|ied)|mess|hoover\w*|vacuum\w*|dust\w*|swept|wash\w*|room ready|stain\w*|spotless|rubbish|housekeep\w*|laundry|site|leave the place|left the place",
        r"spotless|gleam\w*|sparkl\w*|shin(?:y|es|ing|ed)|fresh (?:towels|sheets|linen|bedding)|bed (?:was |is )?made|hoover\w*|swept|mopped|wiped|vacuumed|dusted|immaculate|eat (?:my dinner )?off|(?:like|good as) new|speck|pristine|cleaner than|smell(?:s|ed|ing)? (?:of lemon|lovely|fresh|amazing|nice)|see my (?:face|reflection)|took (?:the |all the |all his |all their |every ?\w* )?(?:rubbish|packaging|boxes|mess|bits|dust|cardboard|waste|old \w+)|wouldn't (?:know|guess)|never (?:know|guess)|left no|(?:not a|without a) (?:trace|crumb)",
        r"sawdust|(?:dust|mud|muck|grease|hairs?|crumbs|paint|plaster|grime|rubbish|screws|nails|rubble|dirt|cobwebs|footprints|fingerprints|coffee)(?: \w+)? (?:up to|in|on|all|over|everywhere|still|under|left)|finding (?:\w+ )?(?:screws|nails|dust|bits|glass|staples)|hairs?|crumbs|stains?|overflowing|unmade|yesterday's|muddy?|footprints|mess\w*|dirty|filthy|grim[ey]\w*|sticky|pigsty|bomb|ankles|skip|i (?:swept|hoovered|cleaned|mopped|vacuumed|washed)|clean(?:ed)? (?:it )?(?:up )?(?:myself|after (?:them|him|her))|bin (?:is|was)|last guest'?s?|ring round|grubby|greasy|cobwebs|(?:\w+ )everywhere|mountains? (?:of|in)|all over (?:the|my|our)|cardboard (?:mountain|in)|left (?:all |a |the |his |their )*(?:mess|rubbish|packaging|boxes|bomb|cups|dust)|took me (?:an hour|hours|all|two|three)",
    ),
    (  # children, classes, outings
        r"kids?|child(?:ren)?|son|daughter|boy|girl|enjoy\w*|class|lesson|course|group|settl\w*|happ(?:y|ier)|unhappy|nursery|school|camp|trip|trial|tutor\w*|teacher|party|event|tour|show|excursion|stay|holiday|cruise|meal|film",
        r"(?:won't|can't|wouldn't|couldn't|hasn't|haven't|didn't) stop(?:ped)? (?:talking|smiling|laughing|going on|raving|singing|dancing)|(?:asking|asked|wants|begging|begged) (?:for|when|to go|to come|if (?:he|she|they)) ?(?:can )?(?:\w+ )?(?:again|next|back|more)|when's the next|when (?:is )?the next|made (?:\w+ ){0,2}friends|runs? (?:straight )?in|skips in|waves? (?:me|us) off|loved|loves|adored|smil\w*|laugh\w*|beam\w*|grin\w*|drag (?:\w+ )?(?:out|away|home|off)|to leave|can't wait|singing|over the moon|best (?:day|time|bit)|blast|ball|whale of|buzzing|already (?:signed|booked|asking)|time of (?:my|our|his|her|their) li(?:fe|ves)|flew by|highlight|giggl\w*|in (?:his|her|their) element|like a duck",
        r"tears|cried|cry|cries|crying|bored|begs|begged (?:me|us|to)|never (?:to )?(?:go|going) back|drag (?:\w+ )?in\b|hat(?:ed|es)|cling\w*|sulk\w*|sob\w*|wants? to (?:come|go) home|fell asleep|yawn\w*|refus\w*|miserable|watching the clock|phone the whole|screaming|kicking and|tantrums?|wouldn't join|stood in (?:the|a) corner|tummy ache|stomach ache|won't go|dreads?|couldn't wait to (?:leave|go|get)|keep her home|keep him home|nobody (?:to play|plays)",
    ),
    (  # manners
        r"polite\w*|rude\w*|manner\w*|friendl\w*|treat\w*|courteous|respectful\w*|helpful|kind|staff|nice|behav\w*|attitude|professional|welcom\w*|pleasant|charming|patient",
        r"gent(?:leman)?|charm\w*|sweet\w*|(?:took|takes|wiped|removed) (?:his|her|their|off) (?:shoes|boots|feet)|(?:shoes|boots) off|shoe covers|smil\w*|royalty|(?:nicer|kinder|friendlier|politer|better)$|kind(?:ness)?|please and thank|hugs?|(?:like|one of|part of) (?:the |a |an )?(?:king|queen|family|vip|old friend|prince\w*|friend)s?|to a fault|angels?|stars?|diamond|gem|saint|butter wouldn't|manners|delight\w*|pleasure|good as gold|bent over backwards|above and beyond|nothing was too much|patience|red carpet|made (?:me|us) (?:a |feel (?:at home|welcome))|no airs|sir and madam|yes sir|bless (?:him|her|them)|lovely|darling|legend|top bloke|credit to",
        r"grunt\w*|swore|swear\w*|curs(?:ed|ing)|roll(?:ed|ing) (?:his|her|their) eyes|face like|shout\w*|snapp(?:ed|y)|bark(?:ed|ing)|shut up|call(?:ed|ing) (?:me|us|my \w+) (?!sir|madam|back|love|by|mr|mrs|yesterday|today)|called '\w+'|cattle|threw|slam\w*|ignor\w*|hung up|talk(?:ed|ing) (?:down|over)|like (?:dirt|rubbish|cattle|criminals?|idiots?|muck|animals|children|a (?:criminal|child|nuisance|thief|idiot|number|fool))|sneer\w*|tut(?:ted|ting)|sigh\w*|scowl\w*|huff\w*|stormed|barged|pushed past|stupid|idiot|moody|stroppy|sarcastic|smirk\w*|laughed (?:at|in)|friendlier traffic|warmer|wet weekend|lip\b|cheek|short with|on (?:his|her|their) phone|didn't (?:even )?(?:say|look|greet|acknowledge)|not (?:even )?a (?:hello|word|smile)|looked (?:at me )?(?:like|as if)|attitude|shrug\w*|snotty|snooty|gruff|rude|curt|told me (?:to|where to)",
    ),
    (
        r"pressur\w*|push\w*|hard sell|sales\w*|upsell\w*|rush\w*|hurr(?:y|ied)|force\w*",
        r"took (?:all )?(?:the|his|her|their) time|all the time in|brows\w*|in peace|take (?:your|my|our) time|no (?:rush|pressure|hard sell|hurry)|fair enough|left (?:me|us) to|let (?:me|us) (?:think|go|decide|be|walk)|easy ?going|laid back|relaxed|patient|sleep on it|never (?:once )?(?:pushed|pressed|tried)|up to (?:me|us)|happy to (?:wait|let)|gave (?:me|us) space",
        r"pushy|(?:would|did)n't (?:let|take|leave|stop|give up)|kept (?:on|at|sliding|ringing|calling|pushing|asking|going|coming|trying|saying|telling|adding|insisting)|sign(?:ed|ing)? (?:on|there|right|before)|without signing|hover\w*|down my neck|corner\w*|today only|only today|now or never|wouldn't take no|pen|limited time|like a (?:shark|vulture|leech|rash|dog with)|felt (?:i had|bullied|forced|trapped)|had to sign|arm (?:twist\w*|up)|bull(?:y|ied)|insist\w*|badger\w*|hounded|hassl\w*",
    ),
    (
        r"enough time|take (?:\w+ )?time|time for you|listen\w*|rush\w*|thorough\w*|examin\w*|attention|care",
        r"never (?:once )?(?:looked|glanced|checked)|no rush|(?:half|an?|full|whole|good) (?:an )?(?:hour|\d+ minutes|twenty minutes)|all my questions|every question|listened|sat (?:with|down)|patient|as long as (?:i|we)|top to toe|head to toe|went (?:over|through)|heard me out|took notes|all ears",
        r"in and out|(?:two|three|five|ten|2|3|5) (?:minutes|mins|seconds)|hand on the door|out (?:the|of the) door|clock|next please|typing|screen the|didn't (?:look|listen|let|examine|touch)|never looked (?:up|at me)|conveyor|whizz\w*|cut me off|interrupt\w*|on (?:his|her) (?:phone|computer)|shoo\w*|bundled|barely (?:sat|looked|got)|before i('d)? (?:sat|finished)",
    ),
    (
        r"english|language|understand\w*|speak|interpret\w*|translat\w*|guide|accent|clear(?:ly)?|explain\w*",
        r"better than mine|fluent\w*|grown up in|grew up in|native|perfect(?:ly)?|understood (?:every|it all|all)|clear as|every word|like (?:a|the) bbc|flawless|no trouble following|(?:went|talked|walked|took|sat|ran) (?:me |us )?(?:\w+ )?(?:through|down with)|drew|diagrams?|in plain|makes? sense|the penny dropped|i get it|patiently|with pictures|twice over|even my (?:mum|mother|gran|nan|kids|\w+ year)",
        r"hello and goodbye|nodded|didn't (?:understand|catch|get)|caught nothing|google\w*|sign language|hands and feet|lost|double dutch|all greek|(?:greek|chinese|gobbledygook|latin|jargon) to me|jargon|head scratch\w*|baffled|none the wiser|pointed|guess\w*|mumbl\w*|subtitles|understood (?:one|half|nothing|a word)|look it up|(?:sheet|page|leaflet|letter|list) of|just (?:handed|gave|sent|emailed)|over my head|still (?:confused|puzzled|baffled|scratching)|confus\w*|as clear as mud|fog\b",
    ),
    (
        r"order right|right (?:order|item|size|dish|part|colou?r)|correct\w*|what you ordered|as ordered|match\w*|as described|expected?|colou?r|look like|description|accurate\w*|as (?:agreed|promised|shown|advertised)|wrong|mistakes?|photos?|pictures?",
        r"exactly (?:as|like|what|how)|just (?:as|like|what)|to the (?:last|letter|penny|cent|dot|tee?)|didn't (?:mix|miss|forget)|match(?:es|ed)?|like (?:in )?the (?:picture|photo|website|ad|brochure)|as (?:described|shown|pictured|advertised|promised|ordered|agreed)|even (?:better|nicer)|better than (?:the|in|i)|spot on|bang on|identical|looks right|same as (?:the|in|on)|couldn't be closer|word for word",
        r"(?:somebody|someone)(?: else)?'s|wrong|(?:ordered|asked for|wanted|paid for|expected|booked|said|says|advertised|supposed to be|photo (?:shows|said))[^.]{1,40}(?:got|ate|sent|looks|received|gave|it's|came|turned up|counted|is)|never ordered|not (?:what|the) (?:\w+ )?(?:i|we)|nothing like|(?:completely|totally|very|quite|entirely|looks?) different|more \w+ than \w+|looks (?!right|great|good|lovely|fine|perfect|just|exactly|the same|like the|even|ok)\w+|mixed (?:up|them)|swapped|missing|opposite|shade (?:off|darker|lighter)|half the size|tiny|catfish\w*|bear no resemblance|worlds? (?:apart|away)",
    ),
    (
        r"fit|fits|comfortable|comfy|size|wear\w*|shoes?|glasses|dress|suit|uniform|chair|sofa|saddle|hearing aid|lenses|brace|denture\w*|insoles",
        r"glove|made for (?:me|him|her)|second skin|like (?:a )?(?:slippers|cloud|dream)|walking on air|(?:don't|can't|hardly|barely|forget|forgot) (?:even )?(?:notice|feel|know)? ?(?:i'm|i am|they're|it's) (?:wearing|on|there|in)|all day|haven't taken (?:it|them) off|won't take (?:it|them) off|living in (?:it|them)|hear (?:every\w*|the birds|again)|see everything|snug|wife's stopped shouting|stopped shouting|fall asleep in it|don't want to (?:get up|take)",
        r"tight|loose|pinch\w*|blister\w*|rub(?:s|bing)?|digs?|digging|fall(?:s|ing)? (?:off|down|out)|swim(?:s|ming)? in|slip(?:s|ping)?|can't (?:do|get|zip|button|breathe|close|sit)|too (?:big|small|long|short|tight|wide|narrow)|headaches?|whistles|drawer|sore|squash\w*|sausage|tent|sack|size (?:up|down|too)|cramp\w*|nose|marks on|numb|limp\w*|ach\w+",
    ),
    (
        r"bill|invoice|statement|charge[sd]?|price|fee|deduct\w*|payment|fare|total",
        r"match(?:es|ed)?|to the (?:penny|cent|last)|looks right|as (?:promised|quoted|agreed|expected)|correct|halved|(?:gone|went|come|came) down|lower|adds? up|all in order|exactly|what (?:i|we) (?:was|were) (?:promised|quoted|told)|same as (?:usual|always|every|last)|not a (?:penny|cent) (?:more|over)|paid what",
        r"double\w*|triple\w*|bill(?:ed|ing) me|charg(?:ed|ing) (?:me|us|twice|for)|overcharg\w*|wrong|twice|never (?:made|ordered|had|used|signed|been|asked|called)|don't (?:recognise|recognize|know)|extra|on top|who(?:'s| is) \w+|calls? to|added|(?:sneak|slipp|stuck)\w* (?:in|on)|higher|gone up|went up|too (?:high|much)|what's (?:this|that|the)|should be|supposed to|cancelled (?:in|that|last|months)",
    ),
    (
        r"find|easy|difficult\w*|hard|straightforward|simple|tricky|trouble (?:finding|getting|setting)|user|set ?up|assembl\w*|use|install\w*|park\w*|navigate|instructions",
        r"took (?:me|us) (?:right|straight)|sat-?nav (?:took|found|brought)|piece of (?:cake|cake)|doddle|breeze|child'?s play|walked straight|straight (?:there|to)|first (?:try|time|go|attempt)|in (?:no time|five minutes|ten minutes|minutes|seconds)|(?:even )?my (?:gran|nan|mum|mother|grandmother|\w+ year old|dad|kid)s? (?:could|can|did|managed)|easy(?:[- ]peasy)?|simple|dead easy|no bother|cinch|can't miss|couldn't miss|signposted|plain sailing|abc|falling off a log|blindfold\w*",
        r"drove (?:round|around|past)|went (?:round|past|around)|lost|no signs?|ask(?:ed|ing)? (?:at|for|a|three|several|the|people|around|directions)|circles|(?:an hour|hours|ages|forever|whole|all) (?:looking|searching|day|afternoon|weekend|evening|trying)|took (?:me |us )?(?:hours|ages|forever|all|an hour|two|three)|phd|degree|rocket science|engineer to|maze|needle in|pull(?:ed|ing) my hair|three (?:attempts|goes|tries)|gave up|swear\w*|headache|nightmare|gps (?:sent|took)|wrong (?:street|end|entrance|door|turn)|youtube|instructions (?:were|are) (?:in|useless|rubbish)|screws? left|left over|upside",
    ),
    (
        r"declin\w*|refus\w*|reject\w*|payment|card (?:work|still|keep)|contactless|tap|pay",
        r"went through|accepted|(?:paid|bought)[^.]{0,24}with it|no bother|tapped|worked (?:at|in|everywhere|first|fine)|beep(?:ed)? (?:and|first)|first (?:time|tap|go)|took it (?:fine|no)|sails? through|used it (?:at|in|for|all|twice)",
        r"embarrass\w*|refus\w*|reject\w*|declin\w*|put (?:\w+ )?(?:the |my |everything )?(?:shopping|basket|things)? ?back|borrow\w*|cash only|had to pay cash|queue (?:behind|stared)|red (?:cross|light|screen)|insufficient|try another|other card|blocked|won't (?:take|go|read)|swallow\w*|ate (?:it|my)|three (?:shops|times)",
    ),
    (
        r"worth|value|food|meal|tast[ey]\w*|dinner|breakfast|portions?|delicious|fresh|water|coffee|menu|dish\w*|cake|eat|buffet|catering|fruit|vegetables|fish|flowers|groceries",
        r"lick\w* the|clean plates?|cheap at|bargain|every (?:penny|cent|bite|crumb|mouthful)|seconds|thirds|shiok|recipe|pay (?:it|that|double|twice) again|yum\w*|scrumm?\w*|mouth ?water\w*|devour\w*|wolf\w*|scoff\w*|demolish\w*|gone in (?:minutes|seconds)|finger|melt(?:s|ed)? in|to die for|heaven\w*|best \w+ (?:in|of|i've|we've|ever|this)|stuffed|crisp\w*|still (?:kicking|alive|crunchy|warm)|from the (?:garden|sea|tree|oven)|picked (?:today|this morning)|not a crumb|nothing left|spring water|can't taste|gobbled",
        r"had better|cold (?:chips|soup|food|coffee)|for (?:dolls|ants|a mouse|mice)|dear|that price|sent (?:it|mine|ours) back|left (?:most|half|it all|the lot)|cardboard|rubber\w*|burnt|raw|soggy|slimy|wilted|limp|brown|mush\w*|bruised|past (?:its|their)|off\b|mouldy|(?:dog|cat) (?:wouldn't|won't|turned|refused)|rip-?off|robbery|swimming pool|chlorine|metal\w*|bland|stale|dishwater|greasy|overcooked|undercooked|straight (?:in|into) the bin|mcdonald'?s|petrol station|microwave\w*|shame about|hungry|stopped for|takeaway (?:on|after)|tiny|food poison\w*|half price|could have (?:cooked|bought|made)|dead (?:already|by|within|on arrival)|droop\w*",
    ),
    (
        r"fill\w*|full|tank|topped|charged|pothole|stock\w*|refill\w*|level",
        r"brim|to the (?:top|brim|max)|full|smooth\w*|tarmac\w*|flat|topped|100 ?%|gone|level",
        r"quarter|half|fumes|empty|red light|running on|(?:fill|top) (?:it )?up myself|had to fill|bath\w*|swim\w*|hubcap|tyre|axle|suspension|swerv\w*|bigger|deeper|lake|crater|moon|tripp?ed|fell|third|two bars|reserve",
    ),
    (
        r"chas(?:e|ing)|remind|call us|wait long|ask twice|follow up yourself|repeat yourself",
        r"same day|before (?:i|we)(?:'d)? |within (?:the|an|a|minutes|hours|\d+|ten|twenty|half)|never (?:needed|had) to|straight (?:away|back)|by return|in (?:minutes|no time|five|ten)|not once|right away|first (?:ring|time|go)|instant\w*|wrote (?:back|before)|prompt\w*|kept me (?:posted|updated|in the loop)|answered",
        r"(?:\d+|two|three|four|five|six|several|countless|endless|twenty|a dozen|many|loads of|a hundred) (?:\w+ )?(?:e-?mails|calls|messages|letters|times|texts|voicemails)|kept (?:ringing|calling|asking|emailing|on)|chas\w+|(?:third|fourth|fifth|\w+th) (?:time|call|email)|hadn't (?:kept|rung|called|chased)|blue in the face|broken record|daily|every (?:day|week|morning)|weeks|on hold|lost count|hours? (?:on|in)|nobody (?:answered|replied)|begg?\w*|hound\w*",
    ),
    (
        r"(?:make|made) you (?:late|miss)|miss(?:ed)? (?:your|a|the)|connection|delay\w*|late\b",
        r"with (?:time|\w+ minutes|plenty|half an hour|an hour) (?:for|to)|made it|(?:landed|arrived|got (?:in|there)|was|were) (?:\w+ )?(?:early|on time|on the dot)|early|stroll\w*|to spare|plenty of time|in good time|time for a coffee|on the dot|no harm|not a minute",
        r"watch\w* it|without (?:me|us)|airport (?:bench|floor)|bench|missed|sprint\w*|overnight|spent the night|rebook\w*|next (?:flight|train|one|morning|day)|hotel|(?:gate|doors?) (?:was |were |had )?(?:closed|shut)|taking off|too late|an hour|hours|wait(?:ed|ing)|stood|stranded|the last (?:one|bus|train)|pick(?:ed)? up late|boss",
    ),
    (
        r"speed\w*|use (?:his|her|their) phone|drive safely|safe(?:ly)?|careful\w*|reckless\w*|seat ?belt|drive well|smooth ride|felt safe",
        r"hands on|both hands|like my (?:nan|gran|grandma|mum|grandmother)|under the limit|careful\w*|slow and|steady|smooth\w*|textbook|chauffeur|butter|eyes on|by the book|stuck to|(?:phone|mobile) (?:was |stayed )?(?:away|off|in)|never (?:touched|looked|went over)|dozed off|fell asleep|driving instructor|granny|out of the rain|porch|locked|safe",
        r"text(?:ing|ed)|scroll\w*|racing|rac(?:ed|er)|\d+ (?:on|in) (?:the|a)|f1|formula|lewis hamilton|holding on|dear life|whatsapp\w*|selfie|phone (?:in|to|against|the)|on the phone|white knuckle\w*|red lights?|overtak\w*|tailgat\w*|pray\w*|kill\w*|car sick|rollercoaster|brake\w* (?:late|hard)|swerv\w*|video call|chatt\w+|in the (?:rain|street|road|bushes|bin)|on the pavement|over the (?:fence|gate|wall)|full view|soaked|stolen|nicked|yelling|floor(?:ed|ing) it|pedal",
    ),
    (  # an hour kept
        r"on time|in (?:good )?time|on schedule|punctual\w*|agreed (?:time|slot|hour)|prompt\w*|when (?:he|she|they|we) said|as planned|arrive at|start (?:on|at)|time slot|window|ready",
        r"early|sharp|on the (?:dot|nose|button)|before (?:i|we)(?:'d)? |not a (?:minute|second) (?:late|too)|(?:set|check) (?:your|my|a|the) (?:watch|clock)|already (?:here|there|waiting|outside|parked)|like clockwork|clockwork|bang on|dead on|to the (?:minute|second)|waiting (?:outside|when|for (?:me|us))|(?:five|ten|\d+) minutes (?:early|before)|ahead of|sooner than|within the (?:hour|window|slot)|as promised|kept (?:his|her|their) word|without a hitch|swiss",
        r"(?:hours?|minutes|mins) (?:after|later|late|past|behind|over)|strolled in|waltzed|rolled (?:up|in)|not a minute before|not (?:till|until|before)|different (?:calendar|day|time ?zone|planet)|(?:gone|past|nearly|almost) (?:noon|lunch|midday|\d+|six|seven|eight|nine|ten|two|three|four|five)|waited|waiting (?:in|around|all|since|\d+|over|for (?:hours|an hour|ages|two|three))|(?:whole|entire|all) (?:day|morning|afternoon)|day (?:after|late|off work)|half (?:a|the) day|next day|their own time|sundial|eventually|better late|whenever|(?:wrong|following) day|missed|sat (?:there|around|in)|queue\w*|stood (?:there|around|outside)",
    ),
    (
        r"help you|carry|carried|upstairs|assist\w*|lift(?:ed)? it|bring it (?:in|up)|unload\w*|luggage|bags",
        r"all (?:the way|\w+ flights)|heavy end|right (?:to|into|up)|up (?:the|all|three|four|five|two) |(?:to|into) the (?:kitchen|bedroom|room|flat|door|top)|every (?:bag|box|step)|wouldn't let me (?:lift|touch|carry)|didn't (?:have to )?lift a finger|and (?:unpacked|placed|put)|bless (?:him|her|them)|single ?handed\w*",
        r"dump\w*|left (?:it|them|us|me|everything) (?:at|on|in|by|outside|with|standing)|on my own|by myself|myself|alone|my back|drove off|off (?:he|she|they) went|shrug\w*|not (?:his|my|her|their) job|watched|kerb|curb|at the (?:gate|bottom|door)|on the (?:pavement|doorstep|street)|bad back|neighbours? (?:had|helped)|had to (?:get|ask|drag|carry|lift)|me and my",
    ),
    (
        r"break|broken?|surviv\w*|damage[ds]?|scratch\w*|intact|missing|mark(?:ed|s)|dent\w*|crack\w*|unharmed|lost|in one piece|condition|undamaged|packag\w*",
        r"not (?:so much as )?a (?:\w+ )?(?:scratch|mark|dent|crack|chip|thing|bruise)|surviv\w*|one piece|intact|just as it was|as (?:it|they) (?:was|were|left)|careful\w*|surgeons?|unscathed|pristine|mint|perfect\w*|kid gloves|bubble wrap\w*|like (?:eggs|new|glass|babies)|present and correct|all there|(?:everything|all)(?:'s| is| was)? (?:there|fine|ok|in order|accounted)|complete|untouched|to the last",
        r"history|in (?:two|half|bits|pieces|three|the bin)|smash\w*|snapp\w*|shatter\w*|chipp\w*|scrapes?|scrap(?:ed)|gash\w*|scuff\w*|dent\w*|crack\w*|scratch\w*|(?:big|huge|nasty|long|deep|massive) (?:\w+ )?(?:hole|scratch|mark|tear|dent|chip|gouge)|gouge\w*|glued|wonky|wobbles|bent|tor[en]\w*|rip(?:ped)?|stain\w*|squashed|crushed|soaked|leg (?:came|fell|is|off)|fell off|came off|no (?:screws|charger|manual|cable|lid|legs?|instructions|plug|batter\w+|remote|bolts|bag)|where(?:'s| is| are) (?:my|the)|(?:counted|got|only|just) (?:\w+ )?(?:one|two|three|four|five|six|seven|eight|nine|\d+)[^.]{0,16}(?:paid|ordered|instead|of)|short|(?:one|two|three|a|the|my|both|\d+) (?:\w+ ){1,3}(?:(?:is|are|was|were) )?(?:missing|short|gone|broken|smashed)|^the \w+(?: and (?:\w+ ){0,2}\w+){0,1}(?: of \w+)?$|rip",
    ),
    (
        r"neighbours?|complain\w*|disturb\w*|bother\w*|building noise|argu\w*",
        r"haven't heard|not (?:a )?(?:word|peep)|cakes?|wine|flowers|friends again|smil\w*|waves?|thank\w*|happy|quiet",
        r"(?:another|more|third|second|new) (?:note|letter|e-?mail|complaint|call|text)|bang(?:ed|s|ing)|knock\w*|shout\w*|threat\w*|council|police|lawyer|solicitor|landlord|scowl\w*|moan\w*|whats-?app|every (?:day|morning|night|evening)|furious|up in arms|hammering",
    ),
    (
        r"bins?|rubbish|recycling|(?:street|hall|porch|security|traffic|landing) ?lights?|graffiti|litter|lamp ?post|verge|hedge|grass|tree",
        r"lorry (?:came|has been)|emptied|light as|empty|gone|daylight|(?:can|could) (?:read|see)|bright\w*|shin(?:es|ing)|glow(?:s|ing)|on (?:every|again|at)|lit up|spotless|swept",
        r"overflow\w*|foxes|lids?|maggots|flies|rats|stinks?|full|piling|piled|dark\w*|black as|pitch black|torch|phone light|flicker\w*|tripped|out again|still there|knee high|jungle",
    ),
    (  # bags, and those who should come and fetch or meet
        r"luggage|bags?|suitcases?|cases?|transfer|shuttle|taxi|driver|pick(?:ed)? you up|met at|show(?:n|ed)? up|turn(?:ed)? up|guide meet|meet you|replacement bus",
        r"first (?:off|on)|(?:on|off) the (?:belt|carousel)|came (?:out|off) (?:fine|first|safe)|both cases|with (?:me|us) (?:all|the)|(?:my|our) name on|name board|waiting (?:at|outside|for (?:me|us)|in|by|with)|was (?:already )?there|there (?:when|before|on)|(?:at|to) (?:my|our|the) door|beeped outside|right on|loaded",
        r"holiday in|same (?:shirt|clothes|pants|outfit|underwear)|toothbrush|(?:still|ended up|gone|went) (?:in|to) (?!my|the (?:hotel|room))\w+|buy (?:new|some|under\w+|clothes)|stood (?:there|around|outside|like)|stranded|made (?:my|our) own way|uber|grab|walked|lost property|carousel (?:stopped|empty)|left (?:standing|us|me)|lemons",
    ),
    (
        r"flight|train|bus|ferry|boat|departure|depart|leave on|coach",
        r"wheels up|took off (?:on|at|right)|(?:landed|arrived|left) (?:\w+ ){0,2}(?:early|ahead|on|to the)|as (?:printed|planned|scheduled)|to the minute|ahead|smooth\w*|without a",
        r"tarmac|sat on (?:the|a)|midnight|cancel\w*|divert\w*|turned (?:back|round)|should have been landing|hours|delay\w*|gate change\w*|overnight|rebooked|grounded|bus replacement",
    ),
    (
        r"points|balance|credit(?:ed)?|added|account|statement|salary|wages|pension|bonus|cashback|voucher|refund|deposit|interest|miles|payout|paid",
        r"showing (?!zero|nothing|nil|as)\w+|shows? up|can see (?:it|them)|(?:was |is |it's |they're |all )?there (?:when|now|this|since|on|already|first)|^there\b|in (?:there|my)|spent (?:it|them|already)|got what|rent's paid|richer|landed|went in|popped (?:up|in)|pinged|credited|booked a",
        r"zero|nought|nil|(?:same|old) (?:balance|figure|amount|total|number)|balance (?:is|hasn't|says|reads)|showing (?:zero|nothing|nil)|overdrawn|bounced|skint|landlord|short|asking the same|in the red|cobwebs|bare|beans on toast",
    ),
    (
        r"quote|estimate|budget|price|included?|advertised|free|deposit|tariff|cost|rate",
        r"(?:not|never) (?:paid )?a (?:pound|penny|cent|dollar|rupee|thing|quid) (?:more|extra|over|for it)?|(?:paid|charged|cost) what|what (?:he|she|they|it|you) (?:said|quoted|promised)|on the tin|to the (?:cent|penny|pound|dollar)|on the voucher|no extra|all in\b|didn't pay|free|not a \w+ more|stuck to",
        r"dearer|more (?:at|than)|(?:put|added|stuck|slapped|wanted|asked|took) [$£€]?\d+|[$£€]?\d+ (?:\w+ )?(?:more|extra|over|on top|dearer|a day|at the end)|sticker said|till said|fork(?:ed)? out|(?:made|makes) my eyes|on top|crept up|doubled|charged (?:extra|twice|for|us|me)|pay (?:again|extra|each|for it)|hidden|surcharge",
    ),
    (
        r"complete\b|everything you needed|all (?:the )?items|full order|whole order|find everything|in stock|all of it|missing",
        r"every last|whole (?:list|lot)|ticked off|all (?:there|of it|in)|the lot|(?:even )?got the last|full house|nothing (?:short|missing|left out)",
        r"(?:one|two|three|four|five|six|half|\d+|a) (?:\w+ )?(?:short|missing|less|light)|no \w+(?: and)? no \w+|left with|shelves|bare|sold out|half (?:my|the|of)|went without|substitut\w*|where(?:'s| is| are)|out of stock|try elsewhere",
    ),
    (
        r"apologi[sz]\w*|sorry|made up for|compensat\w*|put (?:it )?right|acknowledge\w*",
        r"said (?:sorry|he was sorry|she was sorry)|flowers|a card|bottle|voucher|chocolates|grovel\w*|refunded|rang (?:and|to|me|personally)|wrote (?:me|to)|in person|shook (?:my|our)|heartfelt|handsome\w*|profusely",
        r"pigs|not so much as|brush\w*|hung up|shrug\w*|blam(?:ed|ing)|excuses|laughed|denied|deaf ears|sorry (?:doesn't|isn't|would)|waiting for (?:one|it|that)|hell",
    ),
    (  # waiting and crowds
        r"wait|busy|queue\w*|crowded|line|long|check-?in|quick\w*|fast|swift|seated|served",
        r"straight (?:in|through|to|away)|just (?:me|us)|before i(?:'d| had| could)|barely (?:sat|had)|no (?:queue|line|wait|one else|crowd)|(?:two|five|couple of|few|2|5) (?:minutes|mins|seconds)|in and out|empty|whole place|walked (?:right|straight)|in a jiffy|in a flash|breez\w*|key in (?:my )?hand|tumbleweed|ghost town|called (?:me )?in before",
        r"standing room|couldn't get (?:a|in|near)|(?:queue|line) (?:was |went )?(?:out|round|around|down|to)|(?:\d+|an|one|two|three|four|half an|over an|nearly an|good) (?:hours?|(?:\d+ )?minutes)|novel|ages|forever|beard|sardines|packed|heaving|rammed|elbow|sun (?:set|went)|whole (?:morning|afternoon|battery)|grew|fell asleep|legs|rows? of|eternity|number (?:\d+|called)|missed my",
    ),
    (
        r"(?:card|account|number|payment|cheque)\b[^?]{0,24}\b(?:block(?:ed)?|freeze|frozen|cancelled|stopped|suspended|locked)",
        r"bounced|shows? (?:it )?(?:as )?(?:frozen|blocked|stopped|cancelled)|frozen|(?:won't|doesn't) work|greyed|declined|refused|dead now|confirmed",
        r"goes through|went through|someone (?:bought|used|spent|has)|still (?:works|goes|going|active|live|working)|used (?:it )?again|another (?:charge|payment|withdrawal)|money(?:'s| is) still|taking money",
    ),
    (  # what a body did
        r"hurt|sting|painful|pain|sore|uncomfortable|discomfort|needle|injection|jab|procedure|exercises|physio|massage|treatment|help(?:ed|ing)?|cream|ease[d]?|relief|brace|stiff\w*|tender|sensitive",
        r"(?:barely|hardly|scarcely|never|didn't|don't|couldn't|can't) (?:even )?(?:felt?|notice[d]?)|painless|tickle[ds]?|gentle|over before|mosquito|ice cream|chew\w* (?:on )?both|forgot (?:which|it|about)|can (?:\w+ ){1,5}again|climb\w*|without (?:thinking|pain|wincing|a twinge)|back (?:running|at|on|to)|tie my|touch my toes|like (?:a )?(?:new|spring|teenager)|loosen\w*|dancing|game changer|wonders|slept through",
        r"yelp\w*|ouch|couldn't (?:lift|move|sit|walk|bend|raise)|tears|bruis\w*|winc\w*|jump(?:ed|s)? (?:out|off)|grip\w*|screamed|swore|saw stars|hit the (?:roof|ceiling)|white knuckles|chew\w* (?:only )?on the|only chew\w*|stiff as|flare\w*|made it|can't (?:touch|even|bend|lift|sleep|drink)|throb\w*|black and blue|like (?:hell|fire|a knife|being)|wasp|burn(?:s|t|ed)|knives|cup of tea|anything (?:cold|hot)|every step",
    ),
    (
        r"ready|prepared|waiting for you|table|available on arrival|set up when",
        r"keys? (?:on|in|were|was)|waiting (?:for (?:me|us)|with)|washed|straight (?:in|to|away)|all set|laid|engine (?:warm|running)|(?:had|brought) (?:\w+ )*(?:worksheets|own|notes|everything|slides|samples|plan)|walked in|handed (?:me )?the|no wait|and waiting",
        r"still (?:up|being|on|in|wet|making|cleaning|not)|on the ramp|sent (?:me|us) (?:off|away|for|home|to)|come back (?:later|at|in|tomorrow)|(?:an|two|three|another) hours?|not till|lobby|didn't (?:even )?have (?:a|any)|wing(?:ed|ing) it|making it up|empty ?handed|searching for|stood around|bar for|no idea",
    ),
    (  # tasks of the customer
        r"finish(?:ed)?|complete[d]?|taken all|antibiotics|course of|homework|form|return(?:ed)?|submit\w*|sent (?:us|back)|fill(?:ed)?|upload\w*|sign(?:ed)?|read the|paid|book(?:ed)?|register\w*|activate\w*|tried|renew\w*",
        r"(?:took|swallowed|had) the last|last (?:one|pill|tablet|page) (?:this|yesterday|today|last|down)|box(?:'s| is) empty|all gone|done and|posted|handed (?:it )?in|in the post|signed|ticked|sent off|every (?:page|box|question)|cover to cover",
        r"(?:one|two|three|four|five|six|\d+|few|couple of|some) (?:\w+ )?(?:to go|left|remaining)|stop(?:ped)? (?:half\w*|after|taking)|half ?way|midway|got stuck|stuck on|page (?:two|three|\d)|on the (?:desk|pile|side)|upset my|forgot|keep (?:forgetting|meaning)|printer|can't find|haven't",
    ),
    (  # how people get on
        r"get(?:ting)? (?:on|along)|settl\w*|teacher|tutor|coach|carer|nanny|sitter|new (?:group|class|school|job|dog|cat|flatmate)|happy (?:with|at|in)|like (?:the|his|her)",
        r"thinks? the (?:sun|world)|sings? (?:his|her|their) praises|(?:comes?|came) home (?:happy|singing|smiling|beaming|full)|house on fire|ador\w*|worship\w*|peas in|thick as|bonded|can't get enough|chatter\w*|never shuts up|best friends?",
        r"clash\w*|dreads?|can't stand|doesn't (?:like|want)|won't (?:do|go|talk|get|listen)|hides?|comes? home (?:crying|sad|quiet|in)|chalk and cheese|cold shoulder|oil and water|cat and dog|cried|nightmares",
    ),
    (
        r"grind\w*|gear\w*|brakes?|pedal|clutch|steering|soft|loose|stick\w*|door|window|drawer|hinge|lock|key|gate|zip|handle|tap|stiff",
        r"butter|firm|solid|tight|bites?|smooth\w*|glid\w*|(?:opens|closes|shuts|turns|slides|locks) (?:first|with|like|fine|easily|smooth\w*|itself|now|properly)|one finger|not a murmur|stops? (?:dead|on)|snug|clicks? (?:shut|in)",
        r"crunch\w*|gravel|to the floor|spong\w*|wobbl\w*|jam(?:s|med)|stuck|shoulder (?:to|barge)|force it|yank\w*|needs? (?:a )?(?:kick|shove|two hands)|(?:won't|doesn't) (?:shut|close|open|turn|lock|budge)|flapp\w*|swing\w* open|rattl\w*|gap|screech\w*|slips?\b(?! in)|climb(?:ing)? (?:in|through)|plays? up",
    ),
    (
        r"charge\b|charging|battery|drain\w*|hold(?:ing)? (?:its|the) charge|last(?:s|ing)?",
        r"(?:\w+ )?days? (?:and|on|later|without)|haven't (?:charged|plugged)|lasts? (?:all|longer|for|two|three|days)|all day|\d+ ?(?:%|percent)|since (?:\w+day|yesterday)|full by|goes (?:on|all)",
        r"dead by|dies (?:by|after|in|before)|dead (?:before|in|within)|charger everywhere|power ?bank|plugged in all|by (?:lunch\w*|noon|ten|eleven|midday|teatime)|(?:twice|three times|four times) a day|gone from (?:full|100)|drops? (?:from|to)|drain(?:s|ed|ing)|hour (?:at|tops)|flat (?:by|in|before)",
    ),
    (
        r"length|size|fit|look|suit you|hang|measure\w*|curtains?|dress|suit|jacket|trousers|alter\w*|haircut|hair|colou?r",
        r"kiss(?:es|ing) the|hang(?:s)? (?:beautifully|lovely|perfectly|well)|made to measure|looks? the (?:business|part)|just right|turn(?:s|ed)? heads|compliments|like a (?:million|film|model|glove|second)|spitting|couldn't tell|to a tee|ten years younger|can't stop looking",
        r"stop(?:s)? (?:at|short)|inch\w* (?:short|long|too|off)|cover(?:s)? my hands|won't (?:meet|close|zip|do)|drag\w*|trail\w*|gap|ankle ?swingers|hat (?:on|till|until)|clown|mushroom|shades? (?:darker|lighter|off)|different (?:sofa|one|colou?r|thing|shade)|lopsided|wonky|crooked|cried|wig|bald|my (?:gran|nan)'?s",
    ),
    (  # what should be gone, taken down, swapped
        r"taken (?:down|away)|removed?|collect(?:ed)?|swapped|replaced|exchanged|picked up|cleared|gone\b|hauled|taken off",
        r"gone|old one's (?:gone|out|history)|new one(?:'s| is)|(?:can|could) (?:see|park|get|open|walk)|daylight|space (?:back|again)|empty|good riddance|not a trace|slept like|view back|came and (?:got|took)|lads (?:took|came|took)|room to|in(?: my| the)? (?:boot|car|hands?|kitchen|cupboard)|off my hands|back home with|clear",
        r"still (?:here|there|up|standing|sitting|star\w+|look\w*|got|in|on)|star(?:ing|es) at|(?:celebrat\w+|birthday|anniversary|cobwebs|moss|landmark)|poles|old one(?:'s| is) (?:still|here|there)|same (?:old )?(?:one|lump|thing)|nowhere|gather\w* dust|growing|trip(?:s|ped|ping) over|block\w*|squeez\w*|eyesore|part of the (?:furniture|family)|in (?:the|our|my) way|rust\w*|rot\w*|lump|walk(?:ed|ing)? round it|outstay\w*|(?:half|one side) (?:is|of)",
    ),
)
# What should be cold is not asked about as what should be warm, though both speak of the shower.
COLD, WARM, *SITUATIONS = (
    (re.compile(rf"\b(?:{asked})\b"), re.compile(rf"(?<!\w)(?:{good})(?!\w)"), re.compile(rf"(?<!\w)(?:{bad})(?!\w)"))
    for asked, good, bad in _ROWS
)
