/** Печать: orders, consent and programme of a pair, from the municipality's Word templates. */
package ru.traektoria.mentoring.web.print;
