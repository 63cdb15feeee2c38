package io.lookahead.rust.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "u8 ~ u8",
                "Vec<Vec<u8>> ~ Vec<Vec<u8>>",
                "ConstU64<{ A / 2 }> ~ ConstU64<const (Block (/ A 2))>",
                "ConstU32<5> ~ ConstU32<const 5>",
                "ConstBool<false> ~ ConstBool<const false>",
                "ConstI8<-1> ~ ConstI8<const (- 1)>",
                "a::b::<C>::D ~ a::b<C>::D",
                "<T as Trait<U>>::Name ~ <T as Trait<U>>::Name",
                "<Runtime as a::Config>::Hash ~ <Runtime as a::Config>::Hash",
                "&'a mut T ~ &T",
                "&&T ~ &&T",
                "(A, B<C>,) ~ (A, B<C>)",
                "() ~ ()",
                "(A) ~ A",
                "[u8] ~ [u8]",
                "[u8; 4 * 8] ~ [u8; (* 4 8)]",
                "dyn Fn(A, B) -> C + Send + 'static ~ {Fn<A, B, Output=C> + Send}",
                "impl Iterator<Item = u8> ~ {Iterator<Item=u8>}",
                "for<'a> fn(&'a T) -> U ~ Other?for<'a> fn(&'a T) -> U",
                "*const T ~ Other?*const T",
                "! ~ Other?!",
                "_ ~ Other?_",
                "::a::B ~ ::a::B",
                "Foo<'a, T, X = Y, Z: W> ~ Foo<'a, T, X=Y, Z: W>",
                "$crate::A<$x> ~ $crate::A<$x>",
                "r#type::X ~ type::X",
            })
    void structure(String source, String tree) {
        assertThat(Trees.type(source)).isEqualTo(tree);
    }
}
