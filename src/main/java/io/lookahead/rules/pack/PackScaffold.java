package io.lookahead.rules.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Makes a new pack: small, complete, and passing its own tests. */
public final class PackScaffold {

    private PackScaffold() {}

    /** The files of a pack of that name, by their names. */
    static Map<String, String> files(String name) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("pack.yaml", """
                name: %s
                version: "1"
                title: What this pack is for, in one line
                licence: Apache-2.0
                """.formatted(name));
        files.put("freeze.dslr", """
                # A rule is read aloud: when all of this holds, then that follows. `lookahead rules words` lists every sentence.

                rule "%1$s: is there a code freeze?"
                when
                    unless the answer to end-state is ready-not-activated
                then
                    ask yes or no %1$s-freeze for phase 3 "Is there a code freeze at the moment?"
                        because "We release nothing during a freeze."
                end

                rule "%1$s: nothing is activated during a code freeze"
                when
                    the operator is about to start phase 3
                    the answer to %1$s-freeze is yes
                then
                    stop phase 3 "There is a code freeze: phase 3 waits until it is over."
                end
                """.formatted(name));
        files.put("freeze.md", """
                # No activation during a code freeze

                What the rules beside this file are for, why, and whom to ask.
                """);
        files.put("freeze.test.yaml", """
                scenarios:
                  - name: During a freeze
                    given:
                      starting: 3
                      answers:
                        %1$s-freeze: yes
                    expect:
                      fires:
                        - "%1$s: nothing is activated during a code freeze"
                        - "%1$s: is there a code freeze?"
                      asked: [%1$s-freeze]

                  - name: After it
                    like: During a freeze
                    given:
                      answers:
                        %1$s-freeze: no
                    expect:
                      silent: ["%1$s: nothing is activated during a code freeze"]

                  - name: Nothing is to be activated
                    given:
                      answers:
                        end-state: ready-not-activated
                    expect:
                      silent: ["%1$s: is there a code freeze?"]
                """.formatted(name));
        return files;
    }

    /**
     * Writes a new pack.
     *
     * @param folder which must not exist yet, or be empty
     * @throws IllegalArgumentException if the name is no pack's name
     * @throws IOException if the folder is in use or cannot be written
     */
    public static void create(Path folder, String name) throws IOException {
        if (!name.matches("[a-z][a-z0-9-]{0,40}")) {
            throw new IllegalArgumentException(
                    "'" + name + "' is not a pack's name: use small letters, digits and dashes, such as house-rules");
        }
        if (Files.exists(folder)) {
            try (var entries = Files.list(folder)) {
                if (entries.findAny().isPresent()) {
                    throw new IOException(folder + " is not empty; a new pack needs a folder of its own");
                }
            }
        }
        Files.createDirectories(folder);
        for (Map.Entry<String, String> file : files(name).entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
    }
}
