package io.lookahead.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The transcripts of a project, in {@code .lookahead/transcripts}, named by the time they were begun. */
public final class TranscriptFolder {

    private static final String SUFFIX = ".yaml";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd-HHmmss").withZone(ZoneOffset.UTC);

    private final Path folder;

    /** @param projectRoot the project, which need not have any transcripts */
    public TranscriptFolder(Path projectRoot) {
        this.folder = projectRoot.resolve(".lookahead").resolve("transcripts");
    }

    /** A file for a transcript that begins now; nothing is made yet. */
    public Path next(Clock clock) {
        String name = NAME.format(clock.instant());
        Path file = folder.resolve(name + SUFFIX);
        for (int i = 2; Files.exists(file); i++) {
            file = folder.resolve(name + "-" + i + SUFFIX);
        }
        return file;
    }

    /** All transcripts, oldest first. */
    public List<Path> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new TranscriptException(
                    TranscriptException.Reason.UNREADABLE, "the transcripts cannot be listed: " + e.getMessage(), e);
        }
    }

    /** The one that was begun last. */
    public Optional<Path> latest() {
        List<Path> all = all();
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }
}
