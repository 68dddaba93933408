# cues.lex 1     cue | act | takes
bewail           | criticise | clause; object
throw cold water | reject    | on
