import type { Line } from './example.ts';

export const roblox: readonly Line[] = [
  ['https://www.roblox.com/users/123456/profile', 'profile', 'id:123456'],
  ['https://www.roblox.com/de/users/123456/profile', 'profile', 'id:123456'],
  ['https://web.roblox.com/users/123456/inventory', 'profile', 'id:123456'],
  ['https://www.roblox.com/User.aspx?ID=123456', 'profile', 'id:123456'],
  ['https://www.roblox.com/users/123456/friends#!/friends', 'followers', 'id:123456'],
  ['https://www.roblox.com/users/profile?username=JohnDoe_77', 'profile', 'handle:johndoe_77'],
  ['https://www.roblox.com/user.aspx?username=johndoe_77', 'profile', 'handle:johndoe_77'],
  ['https://www.roblox.com/search/users?keyword=johndoe_77', 'search', 'handle:johndoe_77'],
  ['https://www.roblox.com/search/groups?keyword=evening', 'search', null],
  ['https://www.roblox.com/users/friends', 'other', null],
  ['https://www.roblox.com/games/123456/Evening', 'other', null],
];
