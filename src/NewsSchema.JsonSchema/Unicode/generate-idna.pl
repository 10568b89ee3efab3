# Writes what IDNA2008 needs to know of each code point, derived as RFC 5892 says from the Unicode data of the running Perl:
#   perl generate-idna.pl > idna.txt
# The lines have the form that generate.mjs describes. Kinds: pvalid, bidi (one line a class, only over code points that a
# label may hold), joining, ccc (one line a combining class), and nfc: triples "composite first second" in base 36 instead
# of ranges, the canonical compositions that NFC makes.
use strict;
use warnings;
use Unicode::UCD qw(prop_invlist);
use Unicode::Normalize qw(NFKC NFD NFC getCanon getCombinClass getComposite);
use feature 'fc';
no warnings qw(surrogate nonchar non_unicode);

sub base36 {
    my ($value) = @_;
    my $text = '';
    do { $text = substr('0123456789abcdefghijklmnopqrstuvwxyz', $value % 36, 1) . $text; $value = int($value / 36) } while $value;
    return $text;
}

sub encode {
    my @points = @_;
    my ($at, @tokens) = (0);
    while (@points) {
        my $first = shift @points;
        my $last = $first;
        $last = shift @points while @points && $points[0] == $last + 1;
        push @tokens, base36($first - $at) . ($first == $last ? '' : '.' . base36($last - $first + 1));
        $at = $last + 1;
    }
    return join ' ', @tokens;
}

my %pvalid = map { $_ => 1 } 0xDF, 0x3C2, 0x6FD, 0x6FE, 0xF0B, 0x3007, 0x2D, 0x30 .. 0x39, 0x61 .. 0x7A;
my %context = map { $_ => 1 } 0xB7, 0x375, 0x5F3, 0x5F4, 0x30FB, 0x660 .. 0x669, 0x6F0 .. 0x6F9, 0x200C, 0x200D;
my %disallowed = map { $_ => 1 } 0x640, 0x7FA, 0x302E, 0x302F, 0x3031 .. 0x3035, 0x303B,
    0x20D0 .. 0x20FF, 0x1D100 .. 0x1D24F, 0x1100 .. 0x11FF, 0xA960 .. 0xA97C, 0xD7B0 .. 0xD7FB;

for my $point (0 .. 0x10FFFF) {
    next if $point >= 0xD800 && $point <= 0xDFFF;
    next if $pvalid{$point} || $context{$point} || $disallowed{$point};
    my $char = chr $point;
    next if $char !~ /[\p{Ll}\p{Lu}\p{Lo}\p{Nd}\p{Lm}\p{Mn}\p{Mc}]/ || $char =~ /[\p{DI}\p{White_Space}\p{NChar}]/;
    $pvalid{$point} = 1 if NFKC(fc(NFKC($char))) eq $char;
}

my @label = sort { $a <=> $b } keys %pvalid, keys %context;
print "version\t", Unicode::UCD::UnicodeVersion(), "\t\n";
print "pvalid\tpvalid\t", encode(sort { $a <=> $b } keys %pvalid), "\n";
for my $class (qw(L R AL AN EN ES CS ET ON BN NSM)) {
    print "bidi\t$class\t", encode(grep { chr($_) =~ /\p{Bidi_Class=$class}/ } @label), "\n";
}
for my $type (qw(D R L T)) {
    print "joining\t$type\t", encode(grep { chr($_) =~ /\p{Joining_Type=$type}/ } @label), "\n";
}

my (%classes, @pairs);
for my $point (0 .. 0x10FFFF) {
    next if $point >= 0xAC00 && $point <= 0xDFFF;
    my $class = getCombinClass($point);
    push @{ $classes{$class} }, $point if $class;
    my $full = getCanon($point);
    next if !defined $full || NFC(chr $point) ne chr $point;
    # The last character of the full decomposition and what composes before it: the pair that composition meets.
    my $second = ord(substr $full, -1);
    my $first = NFC(substr $full, 0, -1);
    die sprintf '%X', $point if length $first != 1 || (getComposite(ord $first, $second) // 0) != $point;
    push @pairs, map { base36($_) } $point, ord($first), $second;
}
print "ccc\t$_\t", encode(@{ $classes{$_} }), "\n" for sort { $a <=> $b } keys %classes;
print "nfc\tnfc\t@pairs\n";
