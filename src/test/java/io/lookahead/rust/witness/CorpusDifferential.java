package io.lookahead.rust.witness;

import io.lookahead.text.SourceText;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holds our parser against tree-sitter over every Rust file under the given directories: {@code java -cp <test class
 * path> io.lookahead.rust.witness.CorpusDifferential DIR…}. Prints every difference and a sum.
 */
final class CorpusDifferential {

    private CorpusDifferential() {}

    public static void main(String[] directories) throws IOException {
        PrintStream out = System.out;
        int files = 0;
        int unjudged = 0;
        long agreed = 0;
        long different = 0;
        for (String directory : directories) {
            for (Path file : rustFiles(Path.of(directory))) {
                Differential.Outcome outcome =
                        Differential.compare(SourceText.of(file.toString(), Files.readAllBytes(file)));
                files++;
                unjudged += outcome.judged() ? 0 : 1;
                agreed += outcome.agreed();
                different += outcome.differences().size();
                outcome.differences().forEach(out::println);
            }
        }
        out.printf(
                "%d files, %d of them tree-sitter cannot parse; %d pieces of syntax agree, %d differ%n",
                files, unjudged, agreed, different);
    }

    private static List<Path> rustFiles(Path directory) throws IOException {
        try (Stream<Path> paths = Files.walk(directory)) {
            return paths.filter(path -> path.toString().endsWith(".rs") && Files.isRegularFile(path))
                    .sorted()
                    .toList();
        }
    }
}
