/** Words that routes and courses share: ids, place, who acts. */
package ru.traektoria.route.model.terms;
