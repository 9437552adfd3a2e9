call-title = Someone to call
call-lead = One person you trust, one tap away at every pause. It leaves this computer only if you switch on sync.
call-name = Name, or an emoji
call-reach = Number or link
call-reachHint = A phone number, an email address, or a link that starts with https://
call-noName = Give them a name, or one emoji.
call-noReach = That can’t be called. Type a phone number, an email address, or a link that starts with https://
call-keep = Save
call-kept = { $name } is one tap away now.
call-changeLabel = Change how to reach { $name }
call-removeLabel = Remove { $name }
call-removed = { $name } is no longer kept here.
call-way = { $way ->
    [call] Call { $name }
    [write] Write to { $name }
   *[open] Reach { $name }
 }
call-offer = Is there someone you trust? Keep their number here, and it is one tap away at every pause.
call-add = Add someone to call
