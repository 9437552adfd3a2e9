popup-calmDays = { $unseen ->
    [0] { $days ->
        [one] calm day so far
       *[other] calm days so far
     }
   *[other] { $days ->
        [one] calm day so far, { $unseen } not seen this week
       *[other] calm days so far, { $unseen } not seen this week
     }
 }
popup-stayedClosed = stayed closed this week
popup-ofAll = { $some } of { $all }
popup-todayNone = { $seen ->
    [all] Nothing so far today.
   *[some] Nothing so far today, as far as it was seen.
 }
popup-today = { $wentOn ->
    [0] { $closed ->
        [1] One attempt today. It stayed closed.
        [2] Two attempts today. Both stayed closed.
       *[other] { $closed } attempts today. All stayed closed.
    }
   *[other] { $closed ->
        [0] { $wentOn ->
            [1] One attempt today. You went on.
           *[other] { $wentOn } attempts today. You went on each time.
        }
       *[other] { $wentOn ->
            [1] Today { $closed } stayed closed, and you went on once.
           *[other] Today { $closed } stayed closed, and you went on { $wentOn } times.
        }
    }
 }
popup-weekNone = { $seen ->
    [all] No attempts this week.
   *[some] No attempts this week, as far as it was seen.
 }
popup-attempts = { $attempts ->
    [one] attempt this week
   *[other] attempts this week
 }
popup-calmNone = { $unseen ->
    [0] The first calm day is still to come.
   *[other] The first calm day is still to come; { $unseen } not seen this week.
 }
popup-covered = { $open ->
    [0] Everyone is covered
   *[other] { $covered ->
        [one] One site covered, { $open } not yet
       *[other] { $covered } sites covered, { $open } not yet
     }
 }
popup-missing = Some of their pages still open. One yes in your browser covers what is missing. Nothing they post is kept.
popup-off = What stops pages is not all in place. It can be put back in one tap.
popup-addThis = Add this profile
popup-thisProfile = This tab shows somebody’s profile.
popup-nobody = Nobody added yet.
popup-nobodyText = Add someone you would rather not look at. From then on, this shows how your week is going.
popup-first = Add the first person
popup-allNotes = More notes
popup-oneNote = Fewer notes
