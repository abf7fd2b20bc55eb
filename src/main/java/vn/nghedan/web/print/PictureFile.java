package vn.nghedan.web.print;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;

import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** The pictures in a file that somebody sent. However large they say they are, little more than what is asked for is kept in memory. */
public final class PictureFile implements AutoCloseable {

    private final ImageInputStream input;
    private final ImageReader reader;

    private PictureFile(ImageInputStream input, ImageReader reader) {
        this.input = input;
        this.reader = reader;
    }

    /** @throws IOException if it holds no picture that can be read */
    public static PictureFile open(Path file) throws IOException {
        ImageInputStream input = ImageIO.createImageInputStream(file.toFile());
        Iterator<ImageReader> readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            input.close();
            throw new IOException("no picture");
        }
        ImageReader reader = readers.next();
        reader.setInput(input);
        return new PictureFile(input, reader);
    }

    /** @throws IOException also where the file only begins like a picture */
    public int count() throws IOException {
        return reader.getWidth(0) > 0 ? reader.getNumImages(true) : 0;
    }

    /**
     * On white, and no larger than it is.
     *
     * @param index from 0
     * @param widest in dots, as {@code highest} is
     */
    public BufferedImage read(int index, int widest, int highest) throws IOException {
        int width = reader.getWidth(index);
        int height = reader.getHeight(index);
        double scale = Math.min(1, Math.min((double) widest / width, (double) highest / height));
        ImageReadParam sparingly = reader.getDefaultReadParam();
        // at least twice as many dots are read as are shown
        int step = Math.max(1, (int) (1 / scale / 2));
        sparingly.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(index, sparingly);
        BufferedImage shown = new BufferedImage(Math.max(1, (int) (width * scale)),
                Math.max(1, (int) (height * scale)), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = shown.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(read, 0, 0, shown.getWidth(), shown.getHeight(), Color.WHITE, null);
        pen.dispose();
        return shown;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        input.close();
    }
}
