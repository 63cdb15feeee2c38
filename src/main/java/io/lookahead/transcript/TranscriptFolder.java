package io.lookahead.transcript;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The transcripts of a project, one a target, in {@code .lookahead/transcripts}. */
public final class TranscriptFolder {

    private static final String SUFFIX = ".yaml";

    private final Path folder;

    /** @param projectRoot the project, which need not have any transcripts */
    public TranscriptFolder(Path projectRoot) {
        this.folder = projectRoot.resolve(".lookahead").resolve("transcripts");
    }

    /** All transcripts, sorted by name. */
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
}
