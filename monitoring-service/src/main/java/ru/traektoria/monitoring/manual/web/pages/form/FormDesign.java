package ru.traektoria.monitoring.manual.web.pages.form;

import java.util.ArrayList;
import java.util.List;
import ru.traektoria.monitoring.manual.model.Form;
import ru.traektoria.monitoring.manual.model.definition.Definition;
import ru.traektoria.monitoring.manual.model.definition.FormField;
import ru.traektoria.monitoring.manual.model.definition.FormKind;
import ru.traektoria.platform.kernel.Ids;

/** Составитель формы: what its page shows, and what comes back from it. */
record FormDesign(
    String title,
    String source,
    String period,
    List<String> asked,
    String table,
    boolean own,
    List<Block> blocks) {

  private static final int SPARE = 3;

  /**
   * One field on the page.
   *
   * @param place {@code ORGANISATION} or {@code ROW}
   * @param fixed whether an indicator reads it or the platform answers it, so that only its words
   *     may change
   */
  record Block(int index, FormField field, String place, boolean fixed) {

    /** The field's code; a new one gets a code that no version has used. */
    public String code() {
      return field == null ? "f" + Ids.next().substring(24) : field.code();
    }

    public String name(String part) {
      return "field." + index + "." + part;
    }

    public String choices() {
      return field == null ? "" : String.join("\n", field.choices());
    }

    public String min() {
      return field == null || field.min() == null ? "" : field.min().toPlainString();
    }

    public String max() {
      return field == null || field.max() == null ? "" : field.max().toPlainString();
    }
  }

  static FormDesign blank() {
    List<Block> blocks = new ArrayList<>();
    spare(blocks);
    return new FormDesign("", "", "ACADEMIC_YEAR", List.of("SCHOOL"), "NONE", true, blocks);
  }

  static FormDesign of(Form form) {
    Definition now = form.current();
    List<Block> blocks = new ArrayList<>();
    for (FormField field : now.fields()) {
      blocks.add(new Block(blocks.size(), field, "ORGANISATION", field.live() != null));
    }
    boolean results = form.kind().results();
    if (now.rows() != null) {
      for (FormField field : now.rows().fields()) {
        blocks.add(new Block(blocks.size(), field, "ROW", results));
      }
    }
    spare(blocks);
    String table = now.rows() == null ? "NONE" : now.rows().grades() ? "GRADES" : "SUBJECTS";
    return new FormDesign(
        now.title(),
        now.source(),
        now.period().name(),
        now.asked(),
        table,
        form.kind() == FormKind.OWN,
        blocks);
  }

  private static void spare(List<Block> blocks) {
    for (int i = 0; i < SPARE; i++) {
      blocks.add(new Block(blocks.size(), null, "ORGANISATION", false));
    }
  }
}
