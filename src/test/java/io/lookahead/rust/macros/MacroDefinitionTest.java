package io.lookahead.rust.macros;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.syntax.Item;
import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.syntax.MacroCall;
import io.lookahead.rust.syntax.MacroRules;
import io.lookahead.rust.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MacroDefinitionTest {

    private static Optional<Tokens> expansion(String rules, String call) {
        List<Item> items = Items.inFile(Tokens.of("t.rs", "macro_rules! m { " + rules + " } m!{" + call + "}"))
                .items();
        MacroDefinition macro = MacroDefinition.of((MacroRules) items.get(0), "demo");
        return macro.expand(((MacroCall) items.get(1)).body());
    }

    private static String expand(String rules, String call) {
        return expansion(rules, call).map(MacroDefinitionTest::spaced).orElse("no rule");
    }

    /** The tokens with one space between any two. */
    private static String spaced(Tokens tokens) {
        return IntStream.range(0, tokens.count()).mapToObj(tokens::text).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "($x:ident) => { type $x = u8; } ~ A ~ type A = u8;",
                "($x:expr) => { $x * 2 } ~ 1 + 2 ~ ( 1 + 2 ) * 2",
                "($x:expr) => { $x * 2 } ~ f(1, 2) ~ f(1, 2) * 2",
                "($t:ty, $u:ty) => { $u<$t> } ~ Vec<A, B>, C ~ C < Vec<A, B> >",
                "($($x:ident),*) => { $($x;)* } ~ a, b, c ~ a; b; c;",
                "($($x:ident),+ $(,)?) => { $($x)+* } ~ a, b, ~ a + b",
                "($($k:ident = $v:expr),* $(,)?) => { $(const $k: u8 = $v;)* } ~ A = 1, B = 2 ~ const A: u8 = 1; const B: u8 = 2;",
                "($($a:ident { $($b:ident)* })*) => { $($($a::$b)*)* } ~ x { y z } w { } ~ x::y x::z",
                "(one $x:tt) => { 1 }; (two $x:tt) => { 2 $x } ~ two (a b) ~ 2 (a b)",
                "($v:vis $x:ident) => { $v struct $x; } ~ pub(crate) A ~ pub(crate) struct A;",
                "($v:vis $x:ident) => { $v struct $x; } ~ A ~ struct A;",
                "($(#[$m:meta])* $x:ident) => { $(#[$m])* struct $x; } ~ #[cfg(a)] #[doc = \"b\"] A ~ #[cfg(a)] #[doc = \"b\"] struct A;",
                "($b:block $l:literal $p:path) => { $p $l $b } ~ { 1 } -5 a::b::<C> ~ a::b::<C> -5 { 1 }",
                "($x:ident) => { $y $x } ~ a ~ $y a",
                "(a) => { b } ~ c ~ no rule",
                "($x:ident => $y:expr) => { $y } ~ a => |b| b ~ ( |b| b )",
            })
    void expansions(String rules, String call, String expected) {
        assertThat(expand(rules, call)).isEqualTo(spaced(Tokens.of("t.rs", expected)));
    }

    @Test
    void the_expansion_knows_where_its_tokens_are_written() {
        Tokens tokens = expansion("($x:ident) => { type A = $x; }", "B").orElseThrow();

        assertThat(tokens.isExpansion()).isTrue();
        assertThat(tokens.locate(0).column()).isEqualTo(34);
        assertThat(tokens.locate(3).column()).isEqualTo(54);
        assertThat(tokens.fileOf(0)).isEqualTo("t.rs");
        assertThat(tokens.written(0, 3)).isPresent();
        assertThat(tokens.written(0, 4)).isEmpty();
        assertThat(tokens.written(3, 4).orElseThrow().span().length()).isEqualTo(1);
    }

    @Test
    void dollar_crate_is_the_macro_s_crate() {
        Tokens tokens = expansion("() => { $crate::A }", "").orElseThrow();

        assertThat(tokens.dollarCrate(0)).isEqualTo("demo");
        assertThat(tokens.text(0)).isEqualTo("$crate");
        assertThat(tokens.dollarCrate(1)).isNull();
    }

    @Test
    void brackets_of_an_expansion_have_their_partners() {
        Tokens tokens =
                expansion("($($x:tt)*) => { impl A { $($x)* } }", "fn f() { }").orElseThrow();

        assertThat(tokens.match(2)).isEqualTo(tokens.count() - 1);
        assertThat(Items.inFile(tokens).items()).hasSize(1);
    }
}
