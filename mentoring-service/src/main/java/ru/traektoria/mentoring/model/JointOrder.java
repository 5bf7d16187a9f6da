package ru.traektoria.mentoring.model;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import ru.traektoria.mentoring.model.Terms.Consent;
import ru.traektoria.mentoring.model.Terms.Issuer;
import ru.traektoria.mentoring.model.Terms.Order;
import ru.traektoria.mentoring.model.Terms.Period;

/**
 * Один приказ на несколько пар: what it says of each of them (S0 §4 «приказ по ОО»).
 *
 * @param order number and date
 * @param period срок, one for all; {@code null} leaves each pair its own
 * @param consentOn day by which the mentors consented in writing, where no day is known yet
 * @param menteesAgreedOn day by which the mentees agreed on paper, where they have not answered
 */
public record JointOrder(
    Order order, Period period, LocalDate consentOn, LocalDate menteesAgreedOn) {

  /** The same as issued by somebody. */
  public JointOrder issuedBy(Issuer issuer) {
    Order issued = new Order(order.number(), order.on(), issuer);
    return new JointOrder(issued, period, consentOn, menteesAgreedOn);
  }

  /** The terms of a proposal as this order makes them. */
  public Terms of(MentoringPair proposal) {
    Terms known = Agreeing.withAnswers(proposal.terms(), proposal.answers());
    Terms agreed = known.menteesAgreedOn() == null ? known.agreedOn(menteesAgreedOn) : known;
    Terms during = period == null ? agreed : agreed.during(period);
    return during.ordered(order, consents(known));
  }

  private List<Consent> consents(Terms known) {
    Stream<Consent> missing =
        consentOn == null
            ? Stream.of()
            : known.mentorsWithoutConsent().stream().map(one -> new Consent(one, consentOn));
    return Stream.concat(known.consents().stream().filter(one -> one.on() != null), missing)
        .toList();
  }
}
