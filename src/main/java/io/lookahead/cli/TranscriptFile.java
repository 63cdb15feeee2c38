package io.lookahead.cli;

import io.lookahead.session.ExitCode;
import io.lookahead.session.SessionException;
import io.lookahead.transcript.Recorded;
import io.lookahead.transcript.TranscriptException;
import io.lookahead.transcript.TranscriptFolder;
import io.lookahead.transcript.TranscriptReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A transcript that a command line names: a file, or a project that has exactly one.
 *
 * @param name as the operator wrote it
 * @param path where it is
 * @param project the project that was named instead of a file; empty where a file was
 */
record TranscriptFile(String name, Path path, Optional<Path> project) {

    static TranscriptFile of(CommandContext context, String name) {
        Path path = context.resolve(name);
        if (!Files.isDirectory(path)) {
            return new TranscriptFile(name, path, Optional.empty());
        }
        List<Path> all = new TranscriptFolder(path).all();
        if (all.isEmpty()) {
            throw new SessionException(ExitCode.INPUT, name + ": nothing was recorded in this folder yet");
        }
        if (all.size() > 1) {
            throw new SessionException(
                    ExitCode.USAGE,
                    name + ": there are " + all.size() + " transcripts; name one of "
                            + all.stream().map(Path::toString).collect(Collectors.joining(", ")));
        }
        return new TranscriptFile(path.relativize(all.get(0)).toString(), all.get(0), Optional.of(path));
    }

    /** The project that it lies in; else the folder that it lies in. */
    Path home() {
        Path folder = Optional.ofNullable(path.toAbsolutePath().getParent()).orElse(path);
        boolean isInProject = folder.endsWith(Path.of(".lookahead", "transcripts"));
        return isInProject ? folder.resolve("../..").normalize() : folder;
    }

    /** All of its events, of which there is at least one. */
    List<Recorded> events() {
        List<Recorded> events = read(TranscriptReader::readAll);
        if (events.isEmpty()) {
            throw new SessionException(ExitCode.INPUT, name + ": nothing was recorded in it");
        }
        return events;
    }

    /**
     * Does something with it.
     *
     * @throws SessionException where it cannot be read
     */
    <T> T read(Function<Path, T> reading) {
        try {
            return reading.apply(path);
        } catch (TranscriptException unreadable) {
            throw new SessionException(ExitCode.INPUT, name + ": " + unreadable.getMessage());
        }
    }
}
