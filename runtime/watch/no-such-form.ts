/** Thrown where the objects of a watch cannot be given the form that was asked for; the watch ends. */
export class NoSuchForm extends Error {}
