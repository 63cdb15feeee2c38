package io.lookahead.rust.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.token.RandomSource;
import io.lookahead.rust.token.TokenRange;
import io.lookahead.rust.token.Tokens;
import io.lookahead.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever a file holds, parsing ends, throws nothing, and gives nodes that lie within their file and their parents.
 */
class ParserPropertyTest {

    private static final String WELL_FORMED = """
            #![no_std]
            use a::{b, c as d};
            #[cfg(feature = "x")] pub mod m { pub const A: u32 = 1 + 2; }
            impl pallet::Config for Runtime { type Slot = ConstU64<{ A / 2 }>; fn f(&self) -> u8 { match self { _ => 1 } } }
            macro_rules! mac { ($x:ident, $($y:ty),*) => { impl $x for Y { $(type Z = $y;)* } }; }
            parameter_types! { pub const P: u64 = { 1 }; pub storage S: u8 = 3; }
            pub async fn run<T>(x: T, y: impl Fn(u8) -> u8) -> Result<(), E> where T: A {
                let Params { a, .. } = x else { return };
                start(Foo { a, b: |h| h.ok(), ..d })?;
                if let Some(z) = y(1) { z } else { 2 };
                Ok(())
            }
            """;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void token_soup(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            visit(RandomSource.soup(random, random.nextInt(300)).getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void damaged_files(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 150; round++) {
            visit(RandomSource.damaged(WELL_FORMED, random));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fn a<",
                "a: ",
                "impl<",
                "use {",
                "x::<",
                "pub ",
                "#[",
                "const X: ",
                "macro_rules! m {",
                "type A<B = ",
                "|",
                "mod m {",
                "where ",
                "!",
                "$x ",
                "enum E where A = ",
                "trait T: ",
                "struct S<A<",
                "if #[cfg(a)] { } else ",
                "fn a(",
                " {\n",
                "}\n",
                "'a "
            })
    void long_repetitions_take_no_time_worth_mentioning(String piece) {
        visit(piece.repeat(30_000).getBytes(StandardCharsets.UTF_8));
    }

    private static void visit(byte[] bytes) {
        Tokens tokens = Tokens.of(SourceText.of("t.rs", bytes));
        items(Items.inFile(tokens).items(), tokens.all(), 0);
        items(Items.inMacroBody(tokens.all()), tokens.all(), 0);
        expression(Exprs.parseFirst(tokens.all()), tokens.all(), 0);
        assertThat(Types.parse(tokens.all())).isNotNull();
    }

    private static void items(List<Item> items, TokenRange around, int depth) {
        int last = around.from();
        for (Item item : items) {
            assertThat(item.range().from()).isGreaterThanOrEqualTo(last);
            assertThat(item.range().to())
                    .isLessThanOrEqualTo(around.to())
                    .isGreaterThan(item.range().from());
            last = item.range().to();
            parts(item, depth + 1);
        }
    }

    private static void parts(Item item, int depth) {
        if (item instanceof ModItem module) {
            items(module.items(), item.range(), depth);
        } else if (item instanceof ImplItem impl) {
            items(impl.items(), item.range(), depth);
            assertThat(impl.selfType()).isNotNull();
        } else if (item instanceof TraitItem trait) {
            items(trait.items(), item.range(), depth);
        } else if (item instanceof FnItem function) {
            assertThat(function.parameters()).isNotNull();
            assertThat(function.generics().parameters()).isNotNull();
            function.block().ifPresent(block -> expression(block, item.range(), depth));
        } else if (item instanceof ConstItem constant) {
            constant.expression().ifPresent(value -> expression(value, item.range(), depth));
        } else if (item instanceof MacroCall call && depth < 20) {
            assertThat(call.arguments()).isNotNull();
            items(call.items(), item.range(), depth);
        } else if (item instanceof StructItem struct) {
            assertThat(struct.fields()).isNotNull();
        } else if (item instanceof EnumItem enumeration) {
            assertThat(enumeration.variants()).isNotNull();
        } else if (item instanceof UseItem use) {
            assertThat(use.leaves()).isNotNull();
        }
    }

    private static void expression(Expr expression, TokenRange around, int depth) {
        assertThat(expression.range().from()).isGreaterThanOrEqualTo(around.from());
        assertThat(expression.range().to()).isLessThanOrEqualTo(around.to());
        if (depth < 60) {
            ExprChildren.of(expression).forEach(child -> expression(child, expression.range(), depth + 1));
        }
    }
}
