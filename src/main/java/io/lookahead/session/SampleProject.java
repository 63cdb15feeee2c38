package io.lookahead.session;

import io.lookahead.text.ShellWord;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.stream.Stream;

/** The bundled sample parachain, to practise on: always a copy, never the bundled files themselves. */
public final class SampleProject {

    private final Path source;

    public SampleProject(Path home) {
        this.source = home.resolve("src").resolve("main").resolve("sample");
    }

    /**
     * Copies the sample into a folder that is empty or does not exist yet.
     *
     * @throws SessionException when the folder holds something, or cannot be written
     */
    public void copyInto(Path folder) {
        try {
            if (Files.exists(folder) && !isEmptyDirectory(folder)) {
                throw new SessionException(
                        ExitCode.INPUT,
                        folder + " already holds something. To go on with it: lookahead "
                                + ShellWord.of(folder.toString()) + "; for a fresh copy name an empty or a new folder");
            }
            if (!Files.isDirectory(source)) {
                throw new SessionException(
                        ExitCode.INPUT, source + ": the bundled sample is missing; start lookahead from its checkout");
            }
            copy(folder);
        } catch (IOException failed) {
            throw new SessionException(
                    ExitCode.INPUT, folder + ": the sample could not be copied there (" + failed.getMessage() + ")");
        }
    }

    /** Copies the sample into a new folder for temporary files. */
    public Path copyIntoScratchFolder() {
        try {
            Path folder = Files.createTempDirectory("lookahead-demo-").resolve("saltmarsh");
            copyInto(folder);
            return folder;
        } catch (IOException failed) {
            throw new SessionException(
                    ExitCode.INPUT,
                    "no temporary folder could be made (" + failed.getMessage() + "); name one with --into");
        }
    }

    private static boolean isEmptyDirectory(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private void copy(Path folder) throws IOException {
        Files.walkFileTree(source, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
                    throws IOException {
                String name = directory.getFileName().toString();
                if (name.equals("target") || name.equals(".lookahead")) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                Files.createDirectories(folder.resolve(source.relativize(directory)));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.copy(file, folder.resolve(source.relativize(file)));
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
