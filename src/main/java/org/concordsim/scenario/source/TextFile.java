package org.concordsim.scenario.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A small text file in UTF-8, read whole. */
public final class TextFile {
    /** The greatest size; bytes. */
    static final int LIMIT = 1 << 20;

    private TextFile() {}

    /** Returns the text, without a byte-order mark. */
    public static String read(Path path) throws IOException, NotText {
        if (Files.isDirectory(path)) {
            throw new IOException("is a folder, not a file. Maybe name a file in it?");
        }
        byte[] bytes = bytes(path);
        if (bytes.length > LIMIT) {
            throw new NotText("is larger than 1 MiB. Maybe it is not a scenario?");
        }
        return text(bytes);
    }

    /** Returns the text of a scenario that comes with the program. */
    static String builtIn(String name) {
        try (InputStream in = TextFile.class.getResourceAsStream("/org/concordsim/known/" + name)) {
            if (in == null) {
                throw new IllegalArgumentException(
                        "There is no built-in scenario '" + name + "'. Maybe its file was moved?");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] bytes(Path path) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return in.readNBytes(LIMIT + 1);
        } catch (NoSuchFileException e) {
            throw new IOException("there is no such file." + NearbyFiles.hint(path), e);
        } catch (AccessDeniedException e) {
            throw new IOException("may not be read. Maybe its permissions are too narrow?", e);
        } catch (FileSystemException e) {
            throw new IOException("cannot be read (" + e.getReason() + "). Maybe a link or a folder is broken?", e);
        }
    }

    private static String text(byte[] bytes) throws NotText {
        for (byte b : bytes) {
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r') {
                throw new NotText("is not a text file. Maybe another file was meant?");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new NotText("is not UTF-8 text. Maybe save it as UTF-8?");
        }
    }

    /** The refusal of a file that can be read but is no scenario text. */
    public static final class NotText extends Exception {
        private static final long serialVersionUID = 1L;

        NotText(String message) {
            super(message);
        }
    }
}
