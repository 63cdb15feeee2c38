package io.lookahead.rust.cfg;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rust.syntax.Items;
import io.lookahead.rust.token.Tokens;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CfgTest {

    private final CfgEnvironment environment = new CfgEnvironment(Set.of("std", "fast"));

    private static Cfg cfg(String attributes) {
        return Cfg.of(Items.inFile(Tokens.of("t.rs", attributes + " fn f() {}"))
                .items()
                .get(0)
                .attributes());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {
                "feature = \"std\" ~ TRUE",
                "feature = \"slow\" ~ FALSE",
                "not(feature = \"slow\") ~ TRUE",
                "all(feature = \"std\", feature = \"fast\") ~ TRUE",
                "all(feature = \"std\", unix) ~ UNKNOWN",
                "all(feature = \"slow\", unix) ~ FALSE",
                "any(feature = \"slow\", test) ~ FALSE",
                "any(feature = \"fast\", unix) ~ TRUE",
                "any(unix, test) ~ UNKNOWN",
                "not(unix) ~ UNKNOWN",
                "all() ~ TRUE",
                "any() ~ FALSE",
                "true ~ TRUE",
                "false ~ FALSE",
                "test ~ FALSE",
                "target_arch = \"wasm32\" ~ UNKNOWN",
                "some thing ~ UNKNOWN",
            })
    void truth(String condition, Truth truth) {
        assertThat(environment.evaluate(cfg("#[cfg(" + condition + ")]"))).isEqualTo(truth);
    }

    @Test
    void several_attributes_must_all_hold() {
        Cfg cfg = cfg("#[cfg(feature = \"a\")] #[allow(x)] #[cfg(not(b))]");

        assertThat(cfg.text()).isEqualTo("all(feature = \"a\", not(b))");
        assertThat(cfg("#[allow(x)]").isAlways()).isTrue();
    }

    @Test
    void conditional_conditions() {
        Cfg cfg = cfg("#[cfg_attr(feature = \"fast\", cfg(feature = \"slow\"), derive(X))]");

        assertThat(environment.evaluate(cfg)).isEqualTo(Truth.FALSE);
        assertThat(new CfgEnvironment(Set.of()).evaluate(cfg)).isEqualTo(Truth.TRUE);
    }
}
