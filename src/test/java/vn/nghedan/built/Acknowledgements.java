package vn.nghedan.built;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/** What citizens hold in their hands: key and number, on disk before the next is asked for. */
final class Acknowledgements implements AutoCloseable {

    private final Path file;
    private final FileChannel channel;

    Acknowledgements() throws IOException {
        file = Files.createTempFile("nghedan-acknowledged", ".txt");
        channel = FileChannel.open(file, StandardOpenOption.APPEND);
    }

    synchronized void add(String key, String code) throws IOException {
        channel.write(ByteBuffer.wrap((key + " " + code + "\n").getBytes(StandardCharsets.UTF_8)));
        channel.force(false);
    }

    Map<String, String> byKey() throws IOException {
        Map<String, String> acknowledged = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split(" ");
            acknowledged.put(words[0], words[1]);
        }
        return acknowledged;
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.delete(file);
    }
}
