# abbreviations.lex 1    abbreviation | ends | example
# The full stop belongs to the abbreviation. ends = yes: a sentence may end there too, if a word that opens one follows.
# Single initials (J., A.B.) are known by code.

a.k.a.
a.m.     | yes | at 9 a.m. on Monday
Abp.     |     | Abp. Paul Gallagher
Adm.
Adv.     |     | Adv. Thuli Nkosi
al.      | yes | et al. argue
Amb.     |     | Amb. Ana Roy
approx.
Apr.     | yes
Apt.     | yes
Arch.    | yes
Art.     | yes | Art. 5 of the treaty; not "state of the art."
Assn.    | yes
Asst.
Atty.
Aug.     | yes
Ave.     | yes
B.A.     | yes
B.C.     | yes
B.Sc.    | yes
Bhd.     | yes
Blvd.    | yes
bn.      | yes
Brig.
Brig.-Gen.
Bros.    | yes
c.       |     | c. 1900
ca.
Capt.
Cde.
cf.
Ch.      | yes
Cllr.
Cmdr.
Cmdt.
Co.      | yes
Col.
Col.-Gen.
Comdr.
Cong.
Corp.    | yes
Cpl.
D.C.     | yes | Washington, D.C.
Dec.     | yes
Del.
Dep.
Dept.    | yes
Det.
Dir.
Dist.    | yes
Dr.
Drs.
e.g.
E.U.     | yes
ed.      | yes
eds.     | yes
Eng.
Engr.
Esq.     | yes
est.     | yes
etc.     | yes
excl.    | yes
Feb.     | yes
ff.      | yes
fig.     | yes
Fr.      |     | Fr. Ivan Kos
Fri.     | yes
ft.      |     | Ft. Bragg
Gen.
Gen.-Col.
Gov.
Govs.
Govt.    | yes
H.E.
H.H.
H.K.     | yes
H.M.
H.R.     | yes
H.R.H.
H.S.H.   |     | H.S.H. Ana Roy
Hon.
hr.      | yes
hrs.     | yes
i.e.
I.R.     |     | I.R. Iran
Inc.     | yes
incl.    | yes
Ing.
Insp.
Inst.    | yes
Int.     | yes
Intl.
Ir.
Jan.     | yes
Jr.      | yes
Jul.     | yes
Jun.     | yes
Kft.     | yes
kg.      | yes
km.      | yes
Lic.
Lt.
Lt.-Col.
Lt.-Gen.
Ltd.     | yes
Ltda.    | yes
M.A.     | yes
M.D.     | yes
M.L.     |     | M.L. Ana Roy
M.P.     | yes
M.R.     |     | M.R. Ana Roy
M.Sc.    | yes
Ma.      |     | Ma. Corazon Roy (Maria)
Maj.
Maj.-Gen.
Mar.     | yes | Mar. 8
max.     | yes
Messrs.
mfg.     | yes
Mgr.
min.     | yes
Mlle.
mln.     | yes
Mme.
Mon.     | yes
Mons.
Mr.
Mrs.
Ms.
Msgr.
Mt.      |     | Mt. Ararat
Mx.
N.C.     | yes
N.J.     | yes
N.Y.     | yes
no.      | yes | No. 1325; not the answer "No."
nos.
Nov.     | yes
Oct.     | yes
op.      |     | op. cit.
p.       |     | p. 12
p.a.     | yes
p.m.     | yes
P.O.     | yes
P.R.     |     | P.R. China
para.    | yes
paras.   | yes
Ph.D.    | yes
pp.
Pres.
Prof.
Profs.
prov.    | yes
Pte.
Pty.     | yes
Pvt.
R.F.     | yes
R.O.C.   | yes
R.O.K.   | yes
Rd.      | yes
Ref.     | yes
Rep.
Reps.
Ret.     | yes | Col. (Ret.) Ana Roy
Rev.
Rs.      |     | Rs. 500
Rt.      |     | Rt. Hon.
S.A.     | yes
S.p.A.   | yes
Sat.     | yes
Sdn.     | yes
sec.     | yes
Sen.
Sens.
Sep.     | yes
Sept.    | yes
Sgt.
Smt.
sq.      | yes | sq. km
Sr.      | yes
St.      | yes | St. Petersburg
Ste.
Sun.     | yes
Supt.
tel.     | yes
Thu.     | yes
Thur.    | yes
Thurs.   | yes
Tue.     | yes
Tues.    | yes
U.A.E.   | yes
U.K.     | yes
U.N.     | yes
U.S.     | yes
U.S.A.   | yes
U.S.S.R. | yes
Univ.
Uza.     |     | Uza. Ana Roy
v.       |     | Ukraine v. Russia
Ven.
viz.
vol.     | yes
vs.
Wed.     | yes
wk.      | yes
yr.      | yes
yrs.     | yes
