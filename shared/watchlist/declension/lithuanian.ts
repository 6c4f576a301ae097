/** Lithuanian endings; how to read the table is told at `readParadigms`. */
export const LITHUANIAN = `
letters: bcčdfghjklmnpqrsštvwxzž
[surname m]
ius > iaus iui ių iumi iuje
us > aus/aus ui ų umi uje
as > o ui ą u e
is > io/ies iui/iai į iu/imi yje
ys > io iui į iu yje
a > os ai ą a oje
ė > ės ei ę e ėje
[surname f]
a > os ai ą a oje
ia > ios iai ią ia ioje
ė > ės ei ę e ėje
[given m]
jus > jaus jui jų jumi juje
ius > iaus iui ių iumi iuje
us > aus ui ų umi uje
as > o ui ą u e
is > io iui į iu yje
ys > io iui į iu yje
a > os ai ą a oje
[given f]
ia > ios iai ią ia ioje
a > os ai ą a oje
ė > ės ei ę e ėje
[noun]
ius > iaus iui ių iumi iuje
us > aus ui ų umi uje
as > o ui ą u e
tis > ties/čio čiai/čiui tį timi/čiu tyje
is > io/ies iui/iai į iu/imi yje
ys > io iui į iu yje
ia > ios iai ią ia ioje
a > os ai ą a oje
ė > ės ei ę e ėje
i > ios iai ią ia ioje
iai > ių iams ius iais iuose
ai > ų ams us ais uose
ės > ių ėms es ėmis ėse
os > ų oms as omis ose
[person]
is > io iui į iu yje
as > o ui ą u e
ys > io iui į iu yje
ė > ės ei ę e ėje
iai > ių iams ius iais iuose
ai > ų ams us ais uose
ės > ių ėms es ėmis ėse
os > ų oms as omis ose
[adjective m]
as > o am ą u ame
is > io iam į iu iame
us > aus iam ų iu iame
[adjective f]
ė > ės ei ę e ėje
a > os ai ą a oje
[adjective p]
i > ų iems us ais uose
ės > ių ėms es ėmis ėse
os > ų oms as omis ose
[genders]
as > a a i = =
is > ė ė iai = =
`;
