package ru.traektoria.diagnostics.model.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ru.traektoria.platform.kernel.Decision;
import ru.traektoria.platform.kernel.Reason;

/** All versions of a municipality's consent text, oldest first; the last is in force. */
public record ConsentWording(String municipality, List<ConsentText> versions) {

  private static final int LONGEST = 3000;

  public ConsentWording {
    versions = List.copyOf(versions);
  }

  /** The text in force. */
  public ConsentText current() {
    return versions.get(versions.size() - 1);
  }

  /** The text of a version. */
  public Optional<ConsentText> version(int wanted) {
    return versions.stream().filter(text -> text.version() == wanted).findFirst();
  }

  /** Publishes a new wording; whoever agreed to an older one agreed to that. */
  public Decision<ConsentWording, Void> publish(ConsentText wording) {
    List<Reason> reasons = reasons(wording);
    if (!reasons.isEmpty()) {
      return Decision.refuse(reasons);
    }
    ConsentText next = wording.numbered(current().version() + 1);
    if (next.equals(current().numbered(next.version()))) {
      return Decision.unchanged(this);
    }
    List<ConsentText> all = new ArrayList<>(versions);
    all.add(next);
    return Decision.accept(new ConsentWording(municipality, all));
  }

  private static List<Reason> reasons(ConsentText text) {
    List<Reason> reasons = new ArrayList<>();
    if (blank(text.title())) {
      reasons.add(Reason.at("title", "consent-text.title", "Назовите согласие."));
    }
    if (text.paragraphs().isEmpty()) {
      reasons.add(Reason.at("paragraphs", "consent-text.empty", "Напишите текст согласия."));
    }
    if (text.paragraphs().stream().anyMatch(each -> each.length() > LONGEST)) {
      reasons.add(
          Reason.at(
              "paragraphs",
              "consent-text.long",
              "Абзац длиннее %d знаков никто не прочитает: разделите его.".formatted(LONGEST)));
    }
    if (blank(text.withdrawal())) {
      reasons.add(
          Reason.at("withdrawal", "consent-text.withdrawal", "Напишите, как отозвать согласие."));
    }
    if (text.offered().isEmpty()) {
      reasons.add(
          Reason.at(
              "offered",
              "consent-text.recipients",
              "Отметьте, кого педагог может назвать получателем."));
    }
    return reasons;
  }

  private static boolean blank(String text) {
    return text == null || text.isBlank();
  }
}
