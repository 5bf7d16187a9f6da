package ru.traektoria.events.web;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code of an address, as PNG. */
public final class QrPicture {

  private static final int BLACK = 0x000000;
  private static final int WHITE = 0xFFFFFF;

  private QrPicture() {}

  /**
   * Draws it.
   *
   * @param size width and height, pixels
   */
  public static byte[] png(String address, int size) {
    BitMatrix dots = dots(address, size);
    BufferedImage picture =
        new BufferedImage(dots.getWidth(), dots.getHeight(), BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < dots.getWidth(); x++) {
      for (int y = 0; y < dots.getHeight(); y++) {
        picture.setRGB(x, y, dots.get(x, y) ? BLACK : WHITE);
      }
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(picture, "png", out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BitMatrix dots(String address, int size) {
    try {
      return new QRCodeWriter()
          .encode(
              address,
              BarcodeFormat.QR_CODE,
              size,
              size,
              Map.of(
                  EncodeHintType.ERROR_CORRECTION,
                  ErrorCorrectionLevel.M,
                  EncodeHintType.MARGIN,
                  1));
    } catch (WriterException e) {
      throw new IllegalArgumentException("an address that fits no QR code", e);
    }
  }
}
