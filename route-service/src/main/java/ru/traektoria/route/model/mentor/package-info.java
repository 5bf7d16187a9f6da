/** What a mentor sees of the mentee's route. */
package ru.traektoria.route.model.mentor;
