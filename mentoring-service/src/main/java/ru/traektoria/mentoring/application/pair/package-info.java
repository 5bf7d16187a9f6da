/** Use cases of one pair: proposed, agreed, kept, assessed, prolonged, closed; who sees it. */
package ru.traektoria.mentoring.application.pair;
