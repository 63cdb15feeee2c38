package io.lookahead.edit.git;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The {@code git} command in one directory. It never asks anything and never waits for long. */
final class GitCommand {

    private static final int LARGEST_OUTPUT = 32 * 1024 * 1024;

    private final Path directory;
    private final long patienceSeconds;

    GitCommand(Path directory, long patienceSeconds) {
        this.directory = directory;
        this.patienceSeconds = patienceSeconds;
    }

    /**
     * What a run gave.
     *
     * @param exit its exit code
     * @param out its standard output
     * @param error its standard error, without the white space around it
     */
    @SuppressWarnings("ArrayRecordComponent") // read once and compared by nobody
    record Result(int exit, byte[] out, String error) {

        boolean succeeded() {
            return exit == 0;
        }

        String text() {
            return new String(out, StandardCharsets.UTF_8);
        }
    }

    /** Runs git; empty where there is no git, or where it did not end in time. */
    Optional<Result> run(String input, List<String> arguments) {
        // A project's own configuration could name a program as its file system monitor; looking must not run it.
        List<String> command = new ArrayList<>(List.of("git", "-c", "core.fsmonitor=false"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).directory(directory.toFile());
        builder.environment().putAll(Map.of("LC_ALL", "C", "GIT_TERMINAL_PROMPT", "0", "GIT_OPTIONAL_LOCKS", "0"));
        try {
            return wait(builder.start(), input);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Optional<Result> wait(Process process, String input) {
        CompletableFuture<byte[]> out = CompletableFuture.supplyAsync(() -> read(process.getInputStream()));
        CompletableFuture<byte[]> error = CompletableFuture.supplyAsync(() -> read(process.getErrorStream()));
        send(process, input);
        try {
            if (!process.waitFor(patienceSeconds, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String message = new String(error.join(), StandardCharsets.UTF_8).strip();
            return Optional.of(new Result(process.exitValue(), out.join(), message));
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    /** A git that ends without reading what it is sent says why by its exit code. */
    private static void send(Process process, String input) {
        try (OutputStream in = process.getOutputStream()) {
            in.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            return;
        }
    }

    private static byte[] read(InputStream stream) {
        try (stream) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            byte[] buffer = new byte[8192];
            int count = stream.read(buffer);
            while (count >= 0 && bytes.size() < LARGEST_OUTPUT) {
                bytes.write(buffer, 0, count);
                count = stream.read(buffer);
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            return new byte[0];
        }
    }
}
