package ru.traektoria.route.application.print;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import com.deepoove.poi.util.RegexUtils;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Fills a template with the words of a route (poi-tl): the layout stays as staff made it. */
@Component
public class FillingTemplate {

  /** The words: those that stand once, and a row for each step. */
  public record Words(Map<String, String> once, List<Map<String, String>> steps) {}

  /** The filled document, DOCX. */
  public byte[] fill(PrintTemplate template, Words words) {
    Map<String, Object> values = new HashMap<>(words.once());
    values.put(Placeholders.STEPS, words.steps());
    Configure configure =
        Configure.builder()
            .buildGrammerRegex(RegexUtils.createGeneral("{{", "}}"))
            .bind(Placeholders.STEPS, new LoopRowTableRenderPolicy())
            .build();
    try (XWPFTemplate filled =
        XWPFTemplate.compile(new ByteArrayInputStream(template.docx()), configure)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      filled.render(values).write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
