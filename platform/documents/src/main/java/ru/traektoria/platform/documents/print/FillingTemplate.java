package ru.traektoria.platform.documents.print;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.util.RegexUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills a template with the words of a form (poi-tl): the layout stays as staff made it. */
public class FillingTemplate {

  /** The words: those that stand once, and the rows of each table by its name. */
  public record Words(Map<String, String> once, Map<String, List<Map<String, String>>> tables) {}

  /** The filled document, DOCX. */
  public byte[] fill(PrintTemplate template, Words words) {
    Map<String, Object> values = new HashMap<>(words.once());
    values.putAll(words.tables());
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
}
