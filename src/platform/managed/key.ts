/** Under this key of the local storage stands what is known of the policy; it changes whenever the policy does. */
export const POLICY_KEY = 'managed-policy';
