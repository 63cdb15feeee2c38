package io.lookahead.rust.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.token.Tokens;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExprsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "1 + 2 * 3 ~ (+ 1 (* 2 3))",
                "1 - 2 - 3 ~ (- (- 1 2) 3)",
                "a << 2 + 1 ~ (<< a (+ 2 1))",
                "a < b && c >= d || !e ~ (|| (&& (< a b) (>= c d)) (! e))",
                "x as u64 <= y ~ (<= (as x u64) y)",
                "x as u32 + 1 ~ (+ (as x u32) 1)",
                "-x as u8 ~ (as (- x) u8)",
                "a = b = c ~ (= a (= b c))",
                "a >>= 1 ~ (>>= a 1)",
                "a.b.c(1)?.d ~ (Field (Try (.c (Field a) 1)))",
                "f::<T, 3>(x, y) ~ (call f::<T, 3> x y)",
                "x.into::<u8>() ~ (.into x)",
                "<T as Get<u64>>::get() ~ (call <T as Get<u64>>::get)",
                "Foo { a: 1 + 1, b, ..c } ~ (new Foo a:(+ 1 1) b ..c)",
                "a::Foo::<T> {} ~ (new a::Foo)",
                "if x == Y { 1 } else { 2 } ~ (If (== x Y) (Block 1) (Block 2))",
                "match x { 1 | 2 => a, _ if z => b } ~ (Match x a z b)",
                "|a, b: u8| a ~ (Closure a)",
                "move || -> u8 { 1 }() ~ (call (Closure (Block 1)))",
                "(1,) ~ (Tuple 1)",
                "(1) ~ (Paren 1)",
                "[1, 2] ~ (Array 1 2)",
                "[0; 4 * 2] ~ (Repeat 0 (* 4 2))",
                "&mut *x ~ (Borrow (* x))",
                "0..n + 1 ~ (Range 0 (+ n 1))",
                "..=n ~ (Range n)",
                "unsafe { f() } ~ (Block (call f))",
                "return x + 1 ~ (Jump (+ x 1))",
                "vec![1, 2] ~ (Macro 1 2)",
                "'a: loop { break } ~ (Loop (Block (Jump)))",
                "a.0.1 ~ (Field (Field a))",
            })
    void structure(String source, String tree) {
        assertThat(Trees.expression(source)).isEqualTo(tree);
    }

    @Test
    void a_struct_literal_is_none_before_a_block() {
        assertThat(Trees.expression("if x == Foo { a } else { b }")).isEqualTo("(If (== x Foo) (Block a) (Block b))");
        assertThat(Trees.expression("match Foo { _ => 1 }")).isEqualTo("(Match Foo 1)");
    }

    @Test
    void what_is_no_expression_is_opaque() {
        assertThat(Exprs.parse(Tokens.of("t.rs", "a b").all())).isInstanceOf(Expr.Opaque.class);
        assertThat(Exprs.parse(Tokens.of("t.rs", "").all())).isInstanceOf(Expr.Opaque.class);
        assertThat(Trees.expression("f(1, =>, 2)")).isEqualTo("(call f 1 (Opaque) 2)");
    }

    @Test
    void fields_know_what_an_edit_replaces() {
        Expr.StructLiteral literal = (Expr.StructLiteral)
                Exprs.parse(Tokens.of("t.rs", "Params { a: x.clone(), #[cfg(b)] b, c: |h| f(h).ok(), }")
                        .all());

        assertThat(literal.fields())
                .extracting(FieldValue::text)
                .containsExactly("a: x.clone()", "#[cfg(b)] b", "c: |h| f(h).ok()");
        assertThat(literal.field("c").orElseThrow().value()).isInstanceOf(Expr.Closure.class);
        assertThat(literal.field("b").orElseThrow().shorthand()).isTrue();
        assertThat(literal.field("z")).isEmpty();
    }

    @Test
    void statements_of_a_block() {
        Expr.Block block = (Expr.Block) Exprs.parse(Tokens.of(
                        "t.rs",
                        "{ use a::b; let mut x: u8 = 1; let (p, q) = r else { return 5 }; if x {} - 1; m! { } f(x); x }")
                .all());

        List<Stmt> statements = block.statements();

        assertThat(statements).hasSize(8);
        assertThat(statements.get(0)).isInstanceOf(Stmt.ItemStmt.class);
        assertThat(((Stmt.Let) statements.get(1)).name()).isEqualTo("x");
        assertThat(((Stmt.Let) statements.get(2)).name()).isEmpty();
        assertThat(((Stmt.Let) statements.get(2)).otherwise()).isNotNull();
        assertThat(statements.get(4).text()).isEqualTo("- 1;");
        assertThat(((Stmt.ExprStmt) statements.get(7)).semicolon()).isFalse();
    }

    @Test
    void nesting_beyond_all_measure_is_opaque_and_does_not_end_in_a_stack_overflow() {
        for (String open :
                List.of("(", "[", "{", "f(", "-", "&", "|| ", "if a { } else ", "a = ", "'a: ", "<", "return ")) {
            String source = open.repeat(20_000);
            Expr expression = Exprs.parseFirst(Tokens.of("t.rs", source).all());
            assertThat(expression).isNotNull();
        }
    }
}
