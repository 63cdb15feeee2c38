package io.lookahead.profile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A team profile to start from: valid as it is, with everything optional explained and commented. */
public final class ProfileScaffold {

    private ProfileScaffold() {}

    /**
     * Writes one.
     *
     * @param name as {@link Profiles#isName} wants it
     * @param parent the profile it extends
     * @throws FileAlreadyExistsException where the file exists; it is left as it is
     */
    public static void write(Path file, String name, String parent) throws IOException {
        Files.write(file, text(name, parent).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
    }

    static String text(String name, String parent) {
        return """
                # What lookahead should know about this team and its chain. `lookahead profile show --effective` says what it
                # comes to, `lookahead schema profile` what may be said.
                format: lookahead/profile
                version: 1
                name: %s
                title: %s
                kind: team
                extends: %s

                # The name under which the operator appears in transcripts; without it none is recorded.
                # operator: Release crew

                # Where phase 3 leads: shorter-slots, keep-slots, higher-velocity or ready-not-activated.
                # strategy: shorter-slots

                # The runtimes to work on, by crate name; without it all are.
                # project:
                #   runtimes: [my-parachain-runtime]

                # What the collators may spend on a block, and how many there are.
                # hardware:
                #   authoring_ms: 1500
                #   collators: 4

                # Commands that prove a phase; each is run only after a yes, and no shell is involved.
                # checks:
                #   runtime-compiles:
                #     run: [cargo, check, --release, --package, my-parachain-runtime]
                #     phases: [1, 3]

                # Answers to questions, by their id; a question answered here is not asked.
                # answers:
                #   collators-upgraded: "no"

                # Your own rules, in folders relative to this file, and severities that differ, each with a reason.
                # rules:
                #   packs:
                #     house: rules/house
                """.formatted(name, name, parent);
    }
}
