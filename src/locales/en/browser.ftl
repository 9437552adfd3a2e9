### What the browser shows itself, and the guard in other people’s pages. No arguments here.

name = Breathing Room
description = A quiet pause before an ex’s profile. Nothing leaves your computer unless you switch on sync.
urgeCommand = I feel the urge
showOnce = Show once
hiddenForCalm = hidden for your peace of mind
