# name-letters.lex 1    letters | stands | as | example
# Letters by which one name is written in two ways, since it comes from another alphabet or has lost its dots. Both ways are
# read as the third cell, to see whether names of different articles are one; nothing is written so.
# Rows are tried in their order, on a name in lower case without diacritics, each letter that stands twice taken once.
# stands: begin, end, or nothing (anywhere). Family names of family-names.lex stay as they are: Zhang is not Jang.

yev    | end   | ev     | Aliyev, Aliev
yeva   | end   | eva    | Aliyeva, Alieva
ye     | begin | e      | Yevgeny, Evgeny; not within a name: Reyes is not Rees
iy     | end   | i      | Zelenskiy
yi     | end   | i      | Zelenskyi
ij     | end   | i      | Zelenskij
y      | end   | i      | Zelensky
iya    | end   | ia     | Nataliya
ya     | end   | ia     | Natalya
yan    | end   | ian    | Pashinyan, Pashinian
ow     | end   | ov     | Berdimuhamedow, Berdimuhamedov
dzh    |       | j      | Dzhabbarov
zh     | begin | j      | Zhaparov, Japarov
dj     |       | j      | Djibril, Jibril
tch    |       | ch     | Tchermenidze
gh     |       | k      | Araghchi, Araqchi
kh     |       | h      | Rakhmon, Rahmon
q      |       | k      | Qodirov, Kodirov
x      |       | ks     | Alexey, Aleksey
ous    |       | us     | Moussa, Musa
oud    |       | ud     | Mahmoud, Mahmud
ouh    |       | uh     | Rouhani, Ruhani
ue     |       | u      | Mueller, Müller
oe     |       | o      | Schroeder, Schröder
abdul  | begin | abdel  | Abdul Fattah, Abdel Fattah
abdoul | begin | abdel
abdal  | begin | abdel  | Abdallah, Abdullah
abdol  | begin | abdel
abdur  | begin | abdelr | Abdurrahman, Abdelrahman
abder  | begin | abdelr
ah     | end   | a      | Abdullah, Abdulla
eh     | end   | e      | Fatemeh, Fateme
