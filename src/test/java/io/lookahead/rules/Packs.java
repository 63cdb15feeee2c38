package io.lookahead.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.lookahead.rules.language.Problem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Packs for tests: those that ship, and small ones written on the spot. */
public final class Packs {

    public static final Path GUIDE = Path.of("rules/async-backing");
    public static final Path LIVE = Path.of("rules/live-chain");
    public static final Path HOUSE = Path.of("rules/house-example");

    private Packs() {}

    public static RuleBase guide() {
        return base(GUIDE);
    }

    public static RuleBase base(Path... folders) {
        return ready(RuleBase.load(List.of(folders)));
    }

    public static RuleBase ready(RuleBase.Loaded loaded) {
        if (loaded instanceof RuleBase.Broken broken) {
            fail(broken.problems().stream().map(Problem::render).collect(Collectors.joining()));
        }
        return ((RuleBase.Ready) loaded).base();
    }

    /** What is wrong with a pack that holds one file of rules. */
    public static List<Problem> problems(Path folder, String rules) {
        RuleBase.Loaded loaded =
                RuleBase.load(List.of(new PackFolder(write(folder, rules), "team", Layer.TEAM)), List.of());
        assertThat(loaded).isInstanceOf(RuleBase.Broken.class);
        return ((RuleBase.Broken) loaded).problems();
    }

    /** A pack that holds one file of rules. */
    public static Path write(Path folder, String rules) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("rules.dslr"), rules);
            Files.writeString(
                    folder.resolve("pack.yaml"), "name: team\nversion: \"1\"\ntitle: A team's rules\nlicence: MIT\n");
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
