package ru.traektoria.mentoring.web.pair;

import java.time.LocalDate;
import java.util.List;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import ru.traektoria.mentoring.model.Terms.Form;
import ru.traektoria.mentoring.web.TermsRequest;
import ru.traektoria.mentoring.web.TermsRequest.ConsentRequest;

/**
 * The form of a pair as the page sends it.
 *
 * @param consentOn day on which every chosen mentor consented in writing
 * @param start pressed «Закрепить»: the pair is to be active
 */
record PairForm(
    List<String> mentors,
    List<String> mentees,
    Form form,
    String orderNumber,
    @DateTimeFormat(iso = ISO.DATE) LocalDate orderOn,
    @DateTimeFormat(iso = ISO.DATE) LocalDate consentOn,
    Boolean paid,
    String agreementNumber,
    @DateTimeFormat(iso = ISO.DATE) LocalDate agreementOn,
    @DateTimeFormat(iso = ISO.DATE) LocalDate from,
    @DateTimeFormat(iso = ISO.DATE) LocalDate plannedTo,
    String programme,
    @DateTimeFormat(iso = ISO.DATE) LocalDate menteesAgreedOn,
    String route,
    Boolean start) {

  TermsRequest request() {
    return new TermsRequest(
        mentors,
        mentees,
        form,
        orderNumber,
        orderOn,
        consentOn == null || mentors == null
            ? List.of()
            : mentors.stream().map(mentor -> new ConsentRequest(mentor, consentOn)).toList(),
        Boolean.TRUE.equals(paid),
        agreementNumber,
        agreementOn,
        from,
        plannedTo,
        programme,
        menteesAgreedOn,
        route,
        Boolean.TRUE.equals(start));
  }
}
