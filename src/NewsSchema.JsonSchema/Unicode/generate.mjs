// Writes the properties that ECMA-262 patterns may name, from the Unicode data of the running Node.js:
//   node generate.mjs > properties.txt
// A line is: kind, tab, names joined by '|', tab, ranges. kind is gc, sc, scx, bin (see EcmaProperties).
// ranges: base 36, separated by spaces; "gap" or "gap.length", where gap counts from the end of the range before and
// a missing length is 1. A kind "version" line comes first.

const binary = `ASCII|ASCII ASCII_Hex_Digit|AHex Alphabetic|Alpha Bidi_Control|Bidi_C Bidi_Mirrored|Bidi_M Case_Ignorable|CI Cased|Cased
Changes_When_Casefolded|CWCF Changes_When_Casemapped|CWCM Changes_When_Lowercased|CWL Changes_When_NFKC_Casefolded|CWKCF
Changes_When_Titlecased|CWT Changes_When_Uppercased|CWU Dash|Dash Default_Ignorable_Code_Point|DI Deprecated|Dep Diacritic|Dia Emoji|Emoji
Emoji_Component|EComp Emoji_Modifier|EMod Emoji_Modifier_Base|EBase Emoji_Presentation|EPres Extended_Pictographic|ExtPict Extender|Ext
Grapheme_Base|Gr_Base Grapheme_Extend|Gr_Ext Hex_Digit|Hex IDS_Binary_Operator|IDSB IDS_Trinary_Operator|IDST ID_Continue|IDC ID_Start|IDS
Ideographic|Ideo Join_Control|Join_C Logical_Order_Exception|LOE Lowercase|Lower Math|Math Noncharacter_Code_Point|NChar Pattern_Syntax|Pat_Syn
Pattern_White_Space|Pat_WS Quotation_Mark|QMark Radical|Radical Regional_Indicator|RI Sentence_Terminal|STerm Soft_Dotted|SD
Terminal_Punctuation|Term Unified_Ideograph|UIdeo Uppercase|Upper Variation_Selector|VS White_Space|space XID_Continue|XIDC XID_Start|XIDS`;

const categories = `Lu|Uppercase_Letter Ll|Lowercase_Letter Lt|Titlecase_Letter Lm|Modifier_Letter Lo|Other_Letter Mn|Nonspacing_Mark Mc|Spacing_Mark
Me|Enclosing_Mark Nd|Decimal_Number|digit Nl|Letter_Number No|Other_Number Pc|Connector_Punctuation Pd|Dash_Punctuation Ps|Open_Punctuation
Pe|Close_Punctuation Pi|Initial_Punctuation Pf|Final_Punctuation Po|Other_Punctuation Sm|Math_Symbol Sc|Currency_Symbol Sk|Modifier_Symbol
So|Other_Symbol Zs|Space_Separator Zl|Line_Separator Zp|Paragraph_Separator Cc|Control|cntrl Cf|Format Cs|Surrogate Co|Private_Use Cn|Unassigned`;

const scripts = `Adlm|Adlam Aghb|Caucasian_Albanian Ahom|Ahom Arab|Arabic Armi|Imperial_Aramaic Armn|Armenian Avst|Avestan Bali|Balinese Bamu|Bamum
Bass|Bassa_Vah Batk|Batak Beng|Bengali Berf|Beria_Erfe Bhks|Bhaiksuki Bopo|Bopomofo Brah|Brahmi Brai|Braille Bugi|Buginese Buhd|Buhid Cakm|Chakma
Cans|Canadian_Aboriginal Cari|Carian Cham|Cham Cher|Cherokee Chrs|Chorasmian Copt|Coptic|Qaac Cpmn|Cypro_Minoan Cprt|Cypriot Cyrl|Cyrillic
Deva|Devanagari Diak|Dives_Akuru Dogr|Dogra Dsrt|Deseret Dupl|Duployan Egyp|Egyptian_Hieroglyphs Elba|Elbasan Elym|Elymaic Ethi|Ethiopic Gara|Garay
Geor|Georgian Glag|Glagolitic Gong|Gunjala_Gondi Gonm|Masaram_Gondi Goth|Gothic Gran|Grantha Grek|Greek Gujr|Gujarati Gukh|Gurung_Khema
Guru|Gurmukhi Hang|Hangul Hani|Han Hano|Hanunoo Hatr|Hatran Hebr|Hebrew Hira|Hiragana Hluw|Anatolian_Hieroglyphs Hmng|Pahawh_Hmong
Hmnp|Nyiakeng_Puachue_Hmong Hung|Old_Hungarian Ital|Old_Italic Java|Javanese Kali|Kayah_Li Kana|Katakana Kawi|Kawi
Khar|Kharoshthi Khmr|Khmer Khoj|Khojki Kits|Khitan_Small_Script Knda|Kannada Krai|Kirat_Rai Kthi|Kaithi Lana|Tai_Tham Laoo|Lao Latn|Latin
Lepc|Lepcha Limb|Limbu Lina|Linear_A Linb|Linear_B Lisu|Lisu Lyci|Lycian Lydi|Lydian Mahj|Mahajani Maka|Makasar Mand|Mandaic Mani|Manichaean
Marc|Marchen Medf|Medefaidrin Mend|Mende_Kikakui Merc|Meroitic_Cursive Mero|Meroitic_Hieroglyphs Mlym|Malayalam Modi|Modi Mong|Mongolian
Mroo|Mro Mtei|Meetei_Mayek Mult|Multani Mymr|Myanmar Nagm|Nag_Mundari Nand|Nandinagari Narb|Old_North_Arabian Nbat|Nabataean Newa|Newa Nkoo|Nko
Nshu|Nushu Ogam|Ogham Olck|Ol_Chiki Onao|Ol_Onal Orkh|Old_Turkic Orya|Oriya Osge|Osage Osma|Osmanya Ougr|Old_Uyghur Palm|Palmyrene
Pauc|Pau_Cin_Hau Perm|Old_Permic Phag|Phags_Pa Phli|Inscriptional_Pahlavi Phlp|Psalter_Pahlavi Phnx|Phoenician Plrd|Miao
Prti|Inscriptional_Parthian Rjng|Rejang Rohg|Hanifi_Rohingya Runr|Runic Samr|Samaritan Sarb|Old_South_Arabian Saur|Saurashtra Sgnw|SignWriting
Shaw|Shavian Shrd|Sharada Sidd|Siddham Sidt|Sidetic Sind|Khudawadi Sinh|Sinhala Sogd|Sogdian Sogo|Old_Sogdian Sora|Sora_Sompeng Soyo|Soyombo
Sund|Sundanese Sunu|Sunuwar Sylo|Syloti_Nagri Syrc|Syriac Tagb|Tagbanwa Takr|Takri Tale|Tai_Le Talu|New_Tai_Lue Taml|Tamil Tang|Tangut
Tavt|Tai_Viet Tayo|Tai_Yo Telu|Telugu Tfng|Tifinagh Tglg|Tagalog Thaa|Thaana Thai|Thai Tibt|Tibetan Tirh|Tirhuta Tnsa|Tangsa Todr|Todhri Tols|Tolong_Siki Toto|Toto
Tutg|Tulu_Tigalari Ugar|Ugaritic Vaii|Vai Vith|Vithkuqi Wara|Warang_Citi Wcho|Wancho Xpeo|Old_Persian Xsux|Cuneiform Yezi|Yezidi Yiii|Yi
Zanb|Zanabazar_Square Zinh|Inherited|Qaai Zyyy|Common Zzzz|Unknown`;

let all = '';
for (let c = 0; c <= 0x10ffff; c++) if (c < 0xd800 || c > 0xdfff) all += String.fromCodePoint(c);

function ranges(property) {
  const found = [];
  for (const match of all.matchAll(new RegExp(`\\p{${property}}+`, 'gu'))) {
    const points = [...match[0]];
    const first = points[0].codePointAt(0), last = points.at(-1).codePointAt(0);
    if (first < 0xd800 && last > 0xdfff) found.push([first, 0xd7ff], [0xe000, last]);
    else found.push([first, last]);
  }
  if (new RegExp(`\\p{${property}}`, 'u').test('\ud800')) found.push([0xd800, 0xdfff]);
  found.sort((a, b) => a[0] - b[0]);
  return found.reduce((merged, range) => {
    const before = merged.at(-1);
    if (before && before[1] + 1 === range[0]) before[1] = range[1]; else merged.push([...range]);
    return merged;
  }, []);
}

function encode(list) {
  let at = 0;
  return list.map(([first, last]) => {
    const token = (first - at).toString(36) + (first === last ? '' : '.' + (last - first + 1).toString(36));
    at = last + 1;
    return token;
  }).join(' ');
}

const lines = [`version\t${process.versions.unicode}\t`];
const list = text => text.split(/\s+/);
for (const names of list(categories)) lines.push(`gc\t${names}\t${encode(ranges('gc=' + names.split('|')[0]))}`);
for (const names of list(scripts)) {
  const own = encode(ranges('sc=' + names.split('|')[0])), extended = encode(ranges('scx=' + names.split('|')[0]));
  lines.push(`sc\t${names}\t${own}`);
  if (extended !== own) lines.push(`scx\t${names}\t${extended}`);
}
for (const names of list(binary)) lines.push(`bin\t${names}\t${encode(ranges(names.split('|')[0]))}`);
process.stdout.write(lines.join('\n') + '\n');
