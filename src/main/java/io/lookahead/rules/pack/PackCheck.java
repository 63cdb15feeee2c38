package io.lookahead.rules.pack;

import io.lookahead.rules.language.Problem;
import io.lookahead.rules.language.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Sees that every file of rules has its explanation and its tests beside it. */
public final class PackCheck {

    private PackCheck() {}

    /** What is missing. */
    public static List<Problem> missing(Pack pack) throws IOException {
        List<Problem> problems = new ArrayList<>();
        try (Stream<Path> files = Files.list(pack.folder())) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".dslr")) {
                    String stem = name.substring(0, name.length() - ".dslr".length());
                    String shown = pack.shown() + "/" + name;
                    if (!Files.isRegularFile(pack.folder().resolve(stem + ".md"))) {
                        problems.add(Problem.ofFile(
                                shown, "these rules have no explanation", "write it into " + stem + ".md beside them"));
                    }
                    if (!Files.isRegularFile(pack.folder().resolve(stem + ".test.yaml"))) {
                        problems.add(Problem.ofFile(
                                shown, "these rules have no tests", "write scenarios into " + stem + ".test.yaml"));
                    }
                }
            }
        }
        return problems;
    }

    /** The explanation that stands beside a file of rules; empty where there is none. */
    public static String explanation(Pack pack, String rulesFile) throws IOException {
        String name = rulesFile.substring(rulesFile.lastIndexOf('/') + 1);
        Path file = pack.folder().resolve(name.substring(0, name.length() - ".dslr".length()) + ".md");
        if (!Files.isRegularFile(file)) {
            return "";
        }
        SourceText text = SourceText.read(file.toString(), Files.readAllBytes(file), new ArrayList<>());
        return String.join("\n", text.lines());
    }
}
