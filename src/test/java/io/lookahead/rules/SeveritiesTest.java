package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.lookahead.rules.language.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What advice weighs is decided layer upon layer, and a stop never gives way without a reason. */
class SeveritiesTest {

    private static final String RULE = "Gate: a stop";

    @TempDir
    private Path scratch;

    @Test
    void a_later_layer_overrules_an_earlier_one_in_whatever_order_they_are_named() {
        SeverityChange line = change("note", "this once", Layer.COMMAND_LINE);
        SeverityChange profile = change("stop", "always", Layer.PROFILE);
        SeverityChange team = change("warning", "we watch it", Layer.TEAM);

        assertThat(effective(line, profile, team).effective()).isEqualTo("note");
        assertThat(effective(profile, team).effective()).isEqualTo("warning");
        assertThat(effective(team, profile).layer()).isEqualTo(Layer.TEAM);
        assertThat(effective().layer()).isEqualTo(Layer.BUILT_IN);
    }

    @Test
    void a_pack_of_the_command_line_overrules_a_profile() {
        PackFolder later = new PackFolder(
                pack("later", "severities:\n  - { rule: \"" + RULE + "\", severity: note, reason: we know }\n"),
                "later",
                Layer.COMMAND_LINE);

        RuleBase base = Packs.ready(
                RuleBase.load(List.of(gate(), later), List.of(change("warning", "we watch it", Layer.TEAM))));

        assertThat(base.severities())
                .singleElement()
                .satisfies(s -> assertThat(s.effective() + " by " + s.by())
                        .isEqualTo("note by command-line, later/pack.yaml:6"));
    }

    @Test
    void a_stop_is_relaxed_only_with_a_reason() {
        assertThat(problems(change("warning", " ", Layer.TEAM)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("needs a reason"));
    }

    @Test
    void a_stop_relaxed_already_is_relaxed_further_only_with_a_reason() {
        assertThat(problems(change("warning", "we watch it", Layer.TEAM), change("note", "", Layer.COMMAND_LINE)))
                .hasSize(1);
    }

    @Test
    void a_stop_is_never_switched_off() {
        assertThat(problems(change("off", "we never read it", Layer.TEAM)))
                .singleElement()
                .satisfies(p -> assertThat(p.message()).contains("cannot be switched off"));
    }

    @Test
    void a_rule_that_nobody_has_is_named_with_the_nearest_that_there_is() {
        SeverityChange slip = new SeverityChange("Gate: a stp", "note", "why", Layer.TEAM, "lookahead.yaml:3");

        assertThat(problems(slip)).singleElement().satisfies(p -> {
            assertThat(p.file()).isEqualTo("lookahead.yaml");
            assertThat(p.line()).isEqualTo(3);
            assertThat(p.help()).containsExactly("did you mean \"" + RULE + "\"?");
        });
    }

    private static SeverityChange change(String severity, String reason, Layer layer) {
        return new SeverityChange(RULE, severity, reason, layer, "somewhere");
    }

    private EffectiveSeverity effective(SeverityChange... changes) {
        return Packs.ready(RuleBase.load(List.of(gate()), List.of(changes)))
                .severities()
                .get(0);
    }

    private List<Problem> problems(SeverityChange... changes) {
        RuleBase.Loaded loaded = RuleBase.load(List.of(gate()), List.of(changes));
        assertThat(loaded).isInstanceOf(RuleBase.Broken.class);
        return ((RuleBase.Broken) loaded).problems();
    }

    private PackFolder gate() {
        Path folder = pack("gate", "");
        write(folder.resolve("gate.dslr"), """
                rule "Gate: a stop"
                when
                    capacity is present
                then
                    stop phase 3 "Not now."
                end
                """);
        return new PackFolder(folder, "gate", Layer.BUILT_IN);
    }

    private Path pack(String name, String more) {
        Path folder = scratch.resolve(name);
        write(folder.resolve("pack.yaml"), "name: " + name + "\nversion: \"1\"\ntitle: A pack\nlicence: MIT\n" + more);
        return folder;
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
