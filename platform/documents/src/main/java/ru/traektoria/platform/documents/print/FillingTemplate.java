package ru.traektoria.platform.documents.print;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.data.PictureRenderData;
import com.deepoove.poi.data.PictureType;
import com.deepoove.poi.data.Pictures;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.util.RegexUtils;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/** Fills a template with the words of a form (poi-tl): the layout stays as staff made it. */
public class FillingTemplate {

  /** Pixels. */
  private static final int WIDTH = 620;

  /**
   * The words: those that stand once, and the rows of each table by its name.
   *
   * @param pictures PNG by the word that stands after the at sign: {{@диаграмма}}
   */
  public record Words(
      Map<String, String> once,
      Map<String, List<Map<String, String>>> tables,
      Map<String, byte[]> pictures) {

    /** Words without pictures. */
    public Words(Map<String, String> once, Map<String, List<Map<String, String>>> tables) {
      this(once, tables, Map.of());
    }
  }

  /** The filled document, DOCX. */
  public byte[] fill(PrintTemplate template, Words words) {
    Map<String, Object> values = new HashMap<>(words.once());
    values.putAll(words.tables());
    words.pictures().forEach((name, png) -> values.put(name, picture(png)));
    ConfigureBuilder configure =
        Configure.builder().buildGrammerRegex(RegexUtils.createGeneral("{{", "}}"));
    words.tables().keySet().forEach(t -> configure.bind(t, new LoopRowTableRenderPolicy()));
    try (XWPFTemplate filled =
        XWPFTemplate.compile(new ByteArrayInputStream(template.docx()), configure.build())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      filled.render(values).write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As wide as the text of an A4 page, as high as its own proportions say. */
  private static PictureRenderData picture(byte[] png) {
    try {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      int height = Math.round((float) WIDTH * image.getHeight() / image.getWidth());
      return Pictures.ofBytes(png, PictureType.PNG).size(WIDTH, height).create();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
