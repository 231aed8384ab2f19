"""Data: English replies that take up the question's verb, in our own wording."""

# ruff: noqa: E501  (tables of replies read best unbroken)

from __future__ import annotations

# A question, then what says yes, what says no, and what settles nothing.
ECHOES = """
? Did the roofer patch the hole above the landing?
yes: patched it yesterday | he patched it | it's patched | hole's patched | the hole is patched now | he has patched it
no: never patched | he never patched it | hole not patched | hasn't patched it | nobody patched it | it's not been patched | he didn't patch anything | hasn't been patched yet | still not patched | not patched yet | he did not patch the hole
? Did the trainer give you a diet chart?
yes: gave one | he gave me one | given already | he has given it | chart given | gave me the chart on day one
no: hasn't given me anything | not given | he has not given a single paper | he never gave me one | didn't give | not given yet | he did not give any chart
? Have you submitted the visa photos?
yes: submitted | i submitted them | already submitted | submitted last week | photos submitted | submitted both | have submitted | just submitted them online
no: not submitted | haven't submitted yet | not yet submitted | yet to submit | still to submit them | i haven't submitted them | never submitted | going to submit this weekend | not done
? Is the inverter giving backup now?
yes: it is giving | giving | giving backup | gives backup | it gives | giving now
no: not giving | it's not giving | it isn't giving any | not giving backup | still not giving
? Are your twins enjoying the holiday camp?
yes: enjoying it | they're enjoying it | enjoying | they enjoy it | they are really enjoying it | both enjoying
no: not enjoying it | they're not enjoying | not enjoying at all | they don't enjoy it | they are not really enjoying it
? Is the projector still flickering?
yes: still flickering | it's flickering | flickering | it still flickers | still does | flickers all the time | still is
no: not flickering | it's not flickering anymore | stopped flickering | no longer flickering | no flickering | no flicker now | doesn't flicker any more | it no longer flickers | it stopped
? Does the gate open with the new fob?
yes: it opens | opens fine | opens | opening fine | gate opens | opens every time | it does open
no: doesn't open | won't open | it doesn't open | not opening | gate not opening | it won't | never opens | still doesn't open
? Want us to book the same tutor for next term?
yes: ok book | book | pls book | book lah | yes book him | book it | can book | please book the same one | go ahead and book | ok please book | yes pls book | book her again
no: don't book | no need to book | dun book | please don't book | no don't book anyone | do not book
? Shall we cancel the second booking?
yes: yes cancel | go ahead and cancel
no: don't cancel | do not cancel it | pls don't cancel | keep it | no don't cancel it | dun cancel
? Should we leave the parcel with your neighbour?
yes: leave it with her | leave with neighbour | ok leave it | you can leave it | please leave it with them | can leave
no: don't leave it | please don't leave it there | dont leave with neighbour
? Has the council collected the old fridge?
yes: collected | they collected it | it's been collected | it was collected monday | fridge collected | collected it today | has been collected
no: not collected | hasn't been collected | they haven't collected it | wasn't collected | never collected | nobody has collected it | not been collected | not collected yet
? Were you offered a drink while you waited?
yes: i was offered one | yes offered
no: not offered | wasn't offered | nobody offered | never offered anything | i wasn't offered a thing | not offered anything
? Do you still need the wheelchair at the gate?
yes: still need it | i need it | need it | need | definitely need it | i still need one
no: don't need it | no longer need it | not needed | don't need it anymore | no need | i don't need it now | not needing it
? Did you wear the brace at night?
yes: wore it | i wore it | wore it every night | worn it each night
no: didn't wear it | never wore it | i don't wear it | forgot to wear it
? Did the driver wait for your mother?
yes: he waited | waited | waited for her | he waited the whole time
no: didn't wait | he didn't wait | would not wait | he wouldn't wait | refused to wait | never waited
? Have you chosen a paint colour?
yes: chosen | chose one | already chosen | i've chosen | i have chosen one
no: not chosen | haven't chosen yet | still choosing | not chosen yet | yet to choose
? Did the sitter feed the rabbits?
yes: she fed them | fed them | rabbits fed | she fed them twice a day | fed
no: not fed | never fed them | she didn't feed them | rabbits not fed | they weren't fed | nobody fed them
? Can you see the balance in the app?
yes: i see it | can see | can see it | i can see it | now can see
no: cannot see | don't see it | still can't see | i can't see it | unable to see it
? Did she show you the fire exits?
yes: she showed us | showed us everything | shown
no: wasn't shown | not shown | never showed us | she didn't show us | didn't show me any | nobody showed us
? Was the room heated when you arrived?
yes: heated | it was heated | room was heated
no: not heated | it wasn't heated | room wasn't heated | room not heated
-: I drove it myself | what room | ask my wife
? Will you renew the policy in June?
yes: will renew | i'll renew | i will renew it | renewing | going to renew | planning to renew
no: won't renew | not renewing | i'm not renewing | will not renew | not going to renew | don't want to renew
? Did the roofer patch the hole above the landing?
-: my son patched it | I patched it | will he patch it today? | when will he patch it | the paint is peeling | I wasn't home | ask my wife, she was in | not my house | you should have patched it years ago | he patched the other one | haven't looked yet | never booked a roofer | no I'm not the owner | yes who's this | no idea | what hole? | the scaffolding is in my way | I don't have a landing | if he patched it I haven't seen it
no: I patched it myself | had to patch it myself | we ended up doing it ourselves
? Has the gym refunded your March fee?
-: I was never a member | my husband deals with that | I'll check my statement | which gym | can you refund it? | you have the wrong person | yes hello who is this | no no wrong number | call me after six | in a lecture, text me later | busy now
no: they refused to refund it | not refunded yet | still waiting to be refunded
? Is your new oven heating evenly?
-: haven't used it yet | it's still boxed | didn't order an oven | the door squeaks | my mum uses it, not me | yes if you count burnt on one side | it did at first | it was | will try it tonight | no comment | I'd rather not say | who is asking | don't know yet, ask me at the weekend | how do I set the clock
yes: it is heating evenly | heats fine
no: not heating evenly | it doesn't heat evenly | not heating at all
? Do you want us to renew your locker?
-: how much is it | if the price stays the same | depends on the fee | what happens if I don't renew | I'll think about it | let me ask my wife | maybe | only if it's the same locker | yes if it's free | can I renew for half a year?
yes: renew it please | yes renew | renew lah | pls renew
no: don't renew it | pls don't renew | no need to renew | not renewing
? Did you collect your new passport?
-: where do I collect it | I will collect it if I have time | not sure if it was collected | I never applied for one
yes: collected it | i collected it tuesday | collected
no: not collected | yet to collect | haven't collected it | couldn't collect it | going to collect it tomorrow
? Did the sitter feed the rabbits?
-: I don't have rabbits | wrong number | how would I know, ask her | what do you feed rabbits | my cat was fed
? Was the taxi driver friendly?
-: my daughter took the taxi | I cancelled the taxi | I took the bus instead | yes? | the fare was high
? Did your flight leave on time?
-: I didn't fly | it left | my wife flew, not me
no: left two hours late | it didn't leave on time
? Have you returned the rental keys?
no: will return them tomorrow | going to return them tonight | I'll return them after work
"""
