/** Pages of one pair, its form, and the phone page of a mentor and a mentee. */
package ru.traektoria.mentoring.web.pair;
