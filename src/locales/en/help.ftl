help-title = You don’t have to carry this alone.
help-unsafe = I feel unsafe
help-hurt = I might hurt myself
help-unsafeText = If someone scares, follows or hurts you, it is not your fault. The people on these lines listen, and help you think about what is safe.
help-unsafeAlone = If someone scares, follows or hurts you, it is not your fault. We don’t know of a line for this here. If you are in danger, call the number below. Tell someone you trust.
help-unsafeSome = If someone scares, follows or hurts you, it is not your fault. Each line below covers one part of the country. Call the one for yours. If there is none, or you are in danger, call the emergency number. Tell someone you trust.
help-hurtText = It is good that you said so. Stay near someone you trust, and put away what could harm you. Contact one of these lines now.
help-hurtAlone = It is good that you said so. Stay near someone you trust, and put away what could harm you. We don’t know of a line for this here. If you are in danger, call the number below.
help-hurtSome = It is good that you said so. Stay near someone you trust, and put away what could harm you. Each line below covers one part of the country. Call the one for yours. If there is none, or you are in danger, call the emergency number.
help-danger = In danger right now
help-dangerText = { $numbers ->
    [one] Call this number first.
   *[other] Call one of these first.
 }
help-anywhere = 112 works in many countries, and from most mobile phones.
help-always = At any hour
help-hours = We don’t know the hours
help-time = { $from }–{ $to }
help-daily = Every day, { $time }
help-days = { $days }, { $time }
help-text = Text { $to }
help-textSay = Text { $say } to { $to }
help-whatsapp = WhatsApp { $to }
help-chat = Chat at { $to }
help-other = Another country
help-harm = Abuse, threats, being followed
help-crisis = Someone to talk to when it gets too much
help-folded = { $shown ->
    [0] { $count ->
        [one] One line
       *[other] { $count } lines
    }
   *[other] { $count ->
        [one] One more line
       *[other] { $count } more lines
    }
}
help-country = Country
help-guess = Your clock suggests this. Is this right?
help-where = Your clock does not say where you are. Where are you?
help-right = Yes, this is right
help-nobody = We don’t know of a line for this here.
help-checked = Compared in { $month } with saved copies of public pages, some of them older. We called none of these lines. A chat may have shorter hours than the phone. If nobody answers, use the emergency number.
help-more = More lines: findahelpline.com
help-slow = When it is not urgent
help-slowText = For sleepless nights, dark days, or fear that won’t go, a doctor, therapist or counsellor can help. You need no better reason.
