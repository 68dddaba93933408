# abbreviations.lex 1    abbreviation | example
# A full stop after these ends no sentence, unless the example says "can end a sentence" and a capital follows.
# Single initials (J., A.B.) are known by code.

a.k.a.
a.m.     | at 9 a.m. on Monday; can end a sentence
Abp.     | Abp. Paul Gallagher
Adm.
Adv.     | Adv. Thuli Nkosi
al.      | et al. say
Amb.     | Amb. Ana Roy
approx.
Apr.
Apt.
Arch.
Art.     | Art. 5 of the treaty; not "state of the art."
Assn.
Asst.
Atty.
Aug.
Ave.
B.A.
B.C.     | can end a sentence
B.Sc.
Bhd.
Blvd.
Brig.
Brig.-Gen.
Bros.
c.       | c. 1900
ca.
Capt.
Cde.
cf.
Ch.
Cllr.
Cmdr.
Cmdt.
Co.      | can end a sentence
Col.
Col.-Gen.
Comdr.
Cong.
Corp.    | can end a sentence
Cpl.
D.C.     | Washington, D.C.; can end a sentence
Dec.
Del.
Dep.
Dept.
Det.
Dir.
Dist.
Dr.
Drs.
e.g.
E.U.     | can end a sentence
ed.
eds.
Eng.
Engr.
Esq.
est.
etc.     | can end a sentence
excl.
Feb.
ff.
fig.     | not "go fig."
Fr.      | Fr. Ivan Kos
Fri.
ft.      | Ft. Bragg
Gen.
Gen.-Col.
Gov.
Govs.
Govt.
H.E.
H.H.
H.K.
H.M.
H.R.
H.R.H.
Hon.
hrs.
i.e.
I.R.     | I.R. Iran
Inc.     | can end a sentence
incl.
Ing.
Insp.
Inst.
Intl.
Ir.
Jan.
Jr.      | can end a sentence
Jul.
Jun.
Kft.
kg.
km.      | can end a sentence
Lic.
Lt.
Lt.-Col.
Lt.-Gen.
Ltd.     | can end a sentence
Ltda.
M.A.
M.D.
M.P.
M.Sc.
Maj.
Maj.-Gen.
Mar.     | Mar. 8
Messrs.
Mgr.
Mlle.
mln.     | can end a sentence
Mme.
Mon.
Mons.
Mr.
Mrs.
Ms.
Msgr.
Mt.      | Mt. Ararat
Mx.
N.C.
N.J.
N.Y.     | can end a sentence
no.      | No. 1325; not the answer "No."
nos.
Nov.
Oct.
op.      | op. cit.
p.       | p. 12
p.a.
p.m.     | can end a sentence
P.O.
P.R.     | P.R. China
para.
paras.
Ph.D.    | can end a sentence
pp.
Pres.
Prof.
Profs.
prov.
Pte.
Pty.
Pvt.
R.F.
R.O.C.
R.O.K.
Rd.
Ref.
Rep.
Reps.
Ret.     | Col. (Ret.) Ana Roy
Rev.
Rs.      | Rs. 500
Rt.      | Rt. Hon.
S.A.     | can end a sentence
S.p.A.
Sat.
Sdn.
sec.
Sen.
Sens.
Sep.
Sept.
Sgt.
Smt.
sq.      | sq. km
Sr.      | can end a sentence
St.      | St. Petersburg; Downing St. can end a sentence
Ste.
Sun.
Supt.
tel.
Thu.
Thur.
Thurs.
Tue.
Tues.
U.A.E.   | can end a sentence
U.K.     | can end a sentence
U.N.     | can end a sentence
U.S.     | can end a sentence
U.S.A.   | can end a sentence
U.S.S.R. | can end a sentence
Univ.
v.       | Ukraine v. Russia
Ven.
viz.
vol.
vs.
Wed.
yr.
yrs.
