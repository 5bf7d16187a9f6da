package ru.traektoria.mentoring.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a municipality may set ({@code traektoria.mentoring.*}).
 *
 * @param mostMentees at most so many mentees for one mentor at a time (domain.md §2.4)
 * @param stalledAfterDays a pair without an entry in its log for so long is flagged
 * @param expiresWithinDays a pair whose term ends so soon is flagged (S0 §4)
 * @param breakYears a break in work of so many years counts as long: a mentor is offered (S1)
 */
@ConfigurationProperties("traektoria.mentoring")
public record MentoringSettings(
    @DefaultValue("3") int mostMentees,
    @DefaultValue("28") int stalledAfterDays,
    @DefaultValue("30") int expiresWithinDays,
    @DefaultValue("2") int breakYears) {}
