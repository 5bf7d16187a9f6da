package ru.traektoria.diagnostics.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ru.traektoria.diagnostics.model.CampaignKind;
import ru.traektoria.diagnostics.model.Initiator;
import ru.traektoria.diagnostics.model.Recipient;
import ru.traektoria.diagnostics.model.Site;
import ru.traektoria.diagnostics.model.assessment.Assessment;
import ru.traektoria.diagnostics.model.assessment.AssessmentState;
import ru.traektoria.diagnostics.model.instrument.Item;
import ru.traektoria.platform.events.outbox.Stored;

/**
 * A diagnostics: the fact and the consent; no result.
 *
 * @param answers the chosen options; for the teacher alone, {@code null} for anybody else
 * @param questions how many there are; 0 where the diagnostics was done elsewhere
 * @param asked codes of the instrument's items this teacher is asked; a воспитатель is not asked
 *     about a subject, and a final diagnostics only about what the route worked on
 */
record AssessmentView(
    String id,
    long version,
    String teacher,
    String municipality,
    String organisation,
    String campaign,
    CampaignKind kind,
    Site site,
    Initiator initiator,
    AssessmentState state,
    String instrument,
    LocalDate invitedOn,
    LocalDate completedOn,
    LocalDate withdrawnOn,
    Instant consentedAt,
    Set<Recipient> recipients,
    int questions,
    List<String> asked,
    int answered,
    Map<String, List<String>> answers) {

  static AssessmentView of(Stored<Assessment> stored, List<Item> items, boolean own) {
    Assessment a = stored.state();
    return new AssessmentView(
        stored.id(),
        stored.version(),
        a.examinee().teacher().value(),
        a.examinee().municipality(),
        a.examinee().organisation(),
        a.occasion().campaign() == null ? null : a.occasion().campaign().value(),
        a.occasion().kind(),
        a.occasion().site(),
        a.occasion().initiator(),
        a.state(),
        a.questionnaire() == null ? null : a.questionnaire().instrument().value(),
        a.occasion().invitedOn(),
        a.completedOn(),
        a.withdrawnOn(),
        a.consent() == null ? null : a.consent().givenAt(),
        a.recipients(),
        items.size(),
        items.stream().map(Item::code).toList(),
        a.answers().size(),
        own ? a.answers() : null);
  }
}
