package io.lookahead.wizard.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurroundingsTest {

    @Test
    void a_person_at_a_terminal_gets_the_full_form_in_colour() {
        Surroundings usual = at("TERM=xterm-256color LANG=en_US.UTF-8", false, true);
        assertThat(usual.plainBecause()).isEmpty();
        assertThat(usual.colour().isYes()).isTrue();
        assertThat(usual.unicode().isYes()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm, true, true, --plain asks for it",
        "TERM=xterm ACCESSIBLE=1, false, true, ACCESSIBLE is set",
        "TERM=xterm, false, false, input or output is not a terminal",
        "TERM=dumb, false, true, TERM is dumb",
        "LANG=C, false, true, TERM is not set",
    })
    void the_plain_form_has_a_reason(String environment, boolean isAsked, boolean isInteractive, String because) {
        Surroundings surroundings = at(environment, isAsked, isInteractive);
        assertThat(surroundings.plainBecause()).contains(because);
        assertThat(surroundings.colour().isYes()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"ACCESSIBLE=0", "ACCESSIBLE=false", "ACCESSIBLE="})
    void accessible_can_be_switched_off(String off) {
        assertThat(at("TERM=xterm " + off, false, true).plainBecause()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TERM=xterm NO_COLOR=1, false",
        "TERM=xterm NO_COLOR=1 CLICOLOR_FORCE=1, false",
        "TERM=xterm NO_COLOR=, true",
        "TERM=xterm CLICOLOR=0, false",
        "TERM=xterm CLICOLOR=0 CLICOLOR_FORCE=1, true",
        "TERM=dumb CLICOLOR_FORCE=1, true",
    })
    void colour_follows_the_usual_variables(String environment, boolean inColour) {
        assertThat(at(environment, false, true).colour().isYes()).isEqualTo(inColour);
    }

    @ParameterizedTest
    @CsvSource({
        "LANG=en_US.UTF-8, true",
        "LANG=de_DE.utf8, true",
        "LANG=C, false",
        "LANG=en_US.UTF-8 LC_ALL=C, false",
        "LANG=C LC_CTYPE=C.UTF-8, true",
        "LANG=en_US.UTF-8 TERM=linux, false",
        "TERM=xterm, false",
    })
    void signs_beyond_ascii_need_a_locale_that_has_them(String environment, boolean isUnicode) {
        assertThat(at(environment, false, true).unicode().isYes()).isEqualTo(isUnicode);
    }

    @Test
    void the_visual_editor_comes_before_the_other() {
        assertThat(at("EDITOR=nano VISUAL=vim", false, true).editor()).contains("vim");
        assertThat(at("EDITOR=nano VISUAL=", false, true).editor()).contains("nano");
        assertThat(at("TERM=xterm", false, true).editor()).isEmpty();
    }

    private static Surroundings at(String environment, boolean isPlainAsked, boolean isInteractive) {
        Map<String, String> variables = Arrays.stream(environment.split(" "))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
        return new Surroundings(variables, isPlainAsked, isInteractive);
    }
}
